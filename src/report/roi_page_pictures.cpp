// SPDX-License-Identifier: MIT
#include "report/entry_values.hpp"
#include "report/numbers.hpp"
#include "report/roi_pages.hpp"
#include "report/roi_words.hpp"
#include <aipath/analysis/roi_alternatives.hpp>
#include <aipath/analysis/roi_sensitivity.hpp>
#include <aipath/analysis/roi_simulation.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

std::string blocks(double part, double whole, std::size_t cells, const char* block) {
  std::string bar;
  if (whole <= 0 || part <= 0) return bar;
  const double exact = part / whole * static_cast<double>(cells);
  const auto count = std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(exact)));
  for (std::size_t i = 0; i < count; ++i)
    bar += block;
  return bar;
}

std::string skill_names(const Catalog& catalog, const std::vector<SkillId>& skills) {
  std::vector<std::string> names;
  for (const SkillId skill : skills)
    names.push_back(catalog[skill].id);
  return joined(names);
}

}  // namespace

void add_tornado(EntryPage& page, const CertificationReturn& result) {
  if (result.figures() == nullptr) return;
  const std::vector<Sensitivity> levers = npv_sensitivity(result.terms);
  PageSection section;
  section.heading = "What moves it most";
  section.table = page_table({"", ">from", ">to", ">NPV from", ">to", ""});
  for (const Sensitivity& lever : levers) {
    constexpr std::size_t cells = 20;
    add_row(*section.table,
            {lever_words(lever.lever), setting_words(lever.lever, lever.low_setting),
             setting_words(lever.lever, lever.high_setting), whole_money(lever.npv_low),
             whole_money(lever.npv_high), blocks(lever.swing(), levers.front().swing(), cells, "█")});
  }
  add_section(page, std::move(section));
}

void add_histogram(EntryPage& page, const RoiReport& /*report*/, const CertificationReturn& result) {
  if (result.spread() == nullptr) return;
  constexpr int bins = 12;
  const CommonDraws draws = common_draws(roi_seed, roi_draws);
  const NpvHistogram histogram = npv_histogram(simulate_npv(result.terms, draws), bins);
  const int most = *std::max_element(histogram.counts.begin(), histogram.counts.end());
  PageSection section;
  section.heading = fmt::format("{} draws of the NPV{}", format_whole(roi_draws),
                                result.with_time ? ", with time" : ", cash only");
  section.table = page_table({">from", ">share", ""});
  for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
    constexpr std::size_t cells = 40;
    const double from = histogram.first + static_cast<double>(i) * histogram.width;
    const bool gains = from >= 0;
    const int count = histogram.counts[i];
    add_row(*section.table, {whole_money(from), percent_words(static_cast<double>(count) / roi_draws),
                             blocks(count, most, cells, gains ? "█" : "░")});
  }
  add_section(page, std::move(section));
}

void add_alternatives(EntryPage& page, const Catalog& catalog, const CertificationReturn& result) {
  constexpr std::size_t most = 3;
  const Alternatives found = find_alternatives(catalog, catalog[result.certification], most);
  PageSection section;
  section.heading = "Other ways to the same skills";
  section.table = page_table({"", ">covers", ">hours", "cost", "skills"});
  for (const Alternative& alternative : found.projects) {
    const Project& project = catalog.projects[alternative.index];
    add_row(*section.table,
            {"project " + project.id, percent_words(alternative.covered), format_hours(project.hours.likely),
             "free", skill_names(catalog, alternative.skills)});
  }
  for (const Alternative& alternative : found.free_courses) {
    const Resource& resource = catalog.resources[alternative.index];
    add_row(*section.table, {(resource.type.empty() ? "resource" : resource.type) + " " + resource.id,
                             percent_words(alternative.covered), format_hours(resource.hours.likely), "free",
                             skill_names(catalog, alternative.skills)});
  }
  add_section(page, std::move(section));
}

}  // namespace aipath
