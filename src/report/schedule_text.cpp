// SPDX-License-Identifier: MIT
#include "report/hanging_text.hpp"
#include "report/schedule_table.hpp"
#include <aipath/report/schedule.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {

std::string schedule_text(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule,
                          const ScheduleView& view, const TextStyle& style) {
  constexpr std::size_t widest_layout = 120;
  TextStyle layout = style;
  layout.width = std::min(style.width, widest_layout);
  std::string out;
  for (const auto& [label, text] : schedule_facts(catalog, plan, schedule, view))
    out += hanging_text(fmt::format("{:<11}", label), text, layout.width);
  if (schedule.weeks.empty()) return out;
  return out + "\n" + render_table(schedule_table(catalog, plan, schedule), layout);
}

}  // namespace aipath
