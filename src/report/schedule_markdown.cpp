// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/schedule_table.hpp"
#include "report/table_formats.hpp"
#include <aipath/report/schedule.hpp>

#include <fmt/format.h>

namespace aipath {

std::string schedule_markdown(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule,
                              const ScheduleView& view) {
  std::string out = "# Weeks\n\n";
  if (!view.profile_name.empty()) out += markdown_text(view.profile_name) + "\n\n";
  for (const auto& [label, text] : schedule_facts(catalog, plan, schedule, view))
    out += fmt::format("- **{}:** {}\n", label, markdown_text(text));
  if (schedule.weeks.empty()) return out;
  return out + "\n" + markdown_table(schedule_table(catalog, plan, schedule));
}

}  // namespace aipath
