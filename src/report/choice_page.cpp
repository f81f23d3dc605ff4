// SPDX-License-Identifier: MIT
#include "report/choice_page.hpp"

#include "report/choice_words.hpp"
#include "report/numbers.hpp"
#include "report/role_comparison.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace aipath {
namespace {

/// The place of each option in the ranking, for its letter.
std::vector<std::size_t> places_of(const DecisionReport& report) {
  std::vector<std::size_t> places(report.ranking.size());
  for (std::size_t place = 0; place < report.ranking.size(); ++place)
    places[report.ranking[place]] = place;
  return places;
}

std::string score_bar(double score) {
  constexpr int cells_a_point = 4;
  std::string bar;
  for (int cell = 0; cell < static_cast<int>(std::lround(score * cells_a_point)); ++cell)
    bar += "█";
  return bar;
}

PageSection summary_of(const Catalog& catalog, const DecisionReport& report, const ChoiceView& view) {
  const Decision& decision = catalog.decisions[report.decision];
  PageSection section;
  section.heading = choice_verdict_words(decision, report);
  add_fact(section, "lead", lead_words(decision, report));
  add_fact(section, "answers", answer_words(decision, report));
  add_fact(section, "how firm", firm_words(report));
  add_fact(section, "disputed", disputed_words(decision, report));
  if (view.preferred)
    add_fact(section, "so far", "your profile prefers " + decision.options[*view.preferred].name);
  return section;
}

PageSection options_of(const Decision& decision, const DecisionReport& report) {
  PageSection section;
  section.heading = "Options";
  section.table = page_table({"", ">score", "", "id", "name"});
  for (std::size_t place = 0; place < report.ranking.size(); ++place) {
    const DecisionOption& option = decision.options[report.ranking[place]];
    const double score = report.scores[report.ranking[place]];
    add_row(*section.table, {role_label(place), report.has_leader ? format_score(score) : "",
                             score_bar(score), option.id, option.name});
  }
  return section;
}

/// `<0.5 B >7.4 C`: weights beyond which another option leads.
std::string limits_cell(const CriterionWeight& criterion, const std::vector<std::size_t>& places) {
  std::string cell;
  const std::array limits{criterion.lower, criterion.upper};
  for (const std::optional<WeightLimit>& limit : limits) {
    if (!limit) continue;
    const bool is_lower = &limit == limits.data();
    cell += fmt::format("{}{}{:.1f} {}", cell.empty() ? "" : " ", is_lower ? "<" : ">", limit->weight,
                        role_label(places[limit->option]));
  }
  return cell;
}

PageSection criteria_of(EntryPage& page, const Decision& decision, const DecisionReport& report) {
  const std::vector<std::size_t> places = places_of(report);
  const bool has_lead = report.has_leader && report.ranking.size() > 1;
  PageSection section;
  section.heading = "Criteria, with scores from 1 poor to 5 strong" + cite(page, decision.provenance);
  section.paragraphs = {"weight: the roadmap's times your answer / 3; share: of all weights" +
                        std::string(has_lead
                                        ? "; A-B: points by which it puts A before B; turns at: the "
                                          "weight beyond which that option would lead, all others staying"
                                        : "")};
  std::vector<std::string> titles{">weight", ">share"};
  for (std::size_t place = 0; place < report.ranking.size(); ++place)
    titles.push_back(">" + role_label(place));
  if (has_lead) titles.insert(titles.end(), {">A-B", "turns at"});
  titles.emplace_back("criterion");
  section.table = page_table(titles);
  for (std::size_t k = 0; k < report.criteria.size(); ++k) {
    const CriterionWeight& weighed = report.criteria[k];
    const Criterion& criterion = decision.criteria[k];
    std::vector<std::string> cells{fmt::format("{:.1f}", weighed.weight),
                                   fmt::format("{:.0f}%", 100 * weighed.share)};
    for (const std::size_t option : report.ranking)
      cells.push_back(std::to_string(criterion.scores.at(decision.options[option].id)));
    if (has_lead) {
      const double points =
          weighed.contributions[report.ranking[0]] - weighed.contributions[report.ranking[1]];
      cells.push_back(format_score_difference(points));
      cells.push_back(limits_cell(weighed, places));
    }
    cells.push_back(criterion.name + (criterion.disputed ? " (disputed)" : ""));
    add_row(*section.table, cells);
  }
  return section;
}

std::string subtitle_of(const DecisionReport& report, const ChoiceView& view) {
  const std::string date = format_date(report.date);
  return view.profile_name.empty() ? date : view.profile_name + " · " + date;
}

}  // namespace

EntryPage choice_page(const Catalog& catalog, const DecisionReport& report, const ChoiceView& view) {
  const Decision& decision = catalog.decisions[report.decision];
  EntryPage page;
  page.title = decision.question;
  page.subtitle = subtitle_of(report, view);
  page.sections.push_back(summary_of(catalog, report, view));
  add_section(page, options_of(decision, report));
  add_section(page, criteria_of(page, decision, report));
  add_section(page, {.heading = "Answers that would turn it", .bullets = turning_answers(decision, report)});
  if (report.has_leader) {
    add_section(page, {.heading = "What speaks against " + decision.options[report.ranking.front()].name,
                       .bullets = words_against(decision, report)});
  }
  add_section(page, {.heading = "Disputed besides", .bullets = other_disputes(decision, report)});
  add_section(page, {.heading = "Dated evidence", .bullets = dated_words(catalog, report)});
  add_section(page, {.heading = "Notes", .bullets = decision.notes});
  return page;
}

std::string choice_text(const Catalog& catalog, const DecisionReport& report, const ChoiceView& view,
                        const TextStyle& style) {
  return page_text(catalog, choice_page(catalog, report, view), style);
}

std::string choice_markdown(const Catalog& catalog, const DecisionReport& report, const ChoiceView& view) {
  return page_markdown(catalog, choice_page(catalog, report, view));
}

}  // namespace aipath
