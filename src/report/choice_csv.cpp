// SPDX-License-Identifier: MIT
#include "report/choice_words.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>

namespace aipath {
namespace {

std::string limit_fields(const Decision& decision, const std::optional<WeightLimit>& limit) {
  if (!limit) return ",";
  return fmt::format("{},{}", limit->weight, csv_field(decision.options[limit->option].id));
}

std::string row(const Decision& decision, const DecisionReport& report, std::size_t place, std::size_t k) {
  const std::size_t option = report.ranking[place];
  const Criterion& criterion = decision.criteria[k];
  const CriterionWeight& weighed = report.criteria[k];
  const std::string& id = decision.options[option].id;
  return fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", csv_field(decision.id), csv_field(id),
                     place + 1, report.has_leader ? fmt::format("{}", report.scores[option]) : "",
                     csv_field(criterion.id), criterion.disputed, weighed.answer.importance,
                     origin_id(weighed.answer.origin), weighed.weight, weighed.share, criterion.scores.at(id),
                     weighed.contributions[option], limit_fields(decision, weighed.lower),
                     limit_fields(decision, weighed.upper));
}

}  // namespace

std::string choice_csv(const Catalog& catalog, const DecisionReport& report) {
  const Decision& decision = catalog.decisions[report.decision];
  std::string out =
      "decision,option,rank,total_score,criterion,disputed,importance,origin,weight,share,score,contribution,"
      "weight_lower,leads_below,weight_upper,leads_above\n";
  for (std::size_t place = 0; place < report.ranking.size(); ++place) {
    for (std::size_t k = 0; k < report.criteria.size(); ++k)
      out += row(decision, report, place, k);
  }
  return out;
}

}  // namespace aipath
