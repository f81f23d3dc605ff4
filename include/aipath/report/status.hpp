// SPDX-License-Identifier: MIT
//
// What `aipath status` prints: where a plan stands. Text and Markdown round; JSON
// (docs/schema/status.schema.json) carries every digit, CSV one row for each week so far.
#pragma once

#include <aipath/analysis/study_log.hpp>
#include <aipath/report/text_style.hpp>

#include <string>

namespace aipath {

struct StatusView {
  std::string aipath_version{};
  std::string profile_name{};
  std::string plan_file{};    ///< empty: the steps are those of the path
  PartialDate date{};         ///< today
  PartialDate start{};        ///< of the plan
  PartialDate deadline{};     ///< of the profile; not set: none
  double hours_per_week = 0;  ///< planned, less the buffer; above 0
};

[[nodiscard]] std::string status_text(const ProgressStatus& status, const StatusView& view,
                                      const TextStyle& style);
[[nodiscard]] std::string status_markdown(const ProgressStatus& status, const StatusView& view);
[[nodiscard]] std::string status_json(const ProgressStatus& status, const StatusView& view);
[[nodiscard]] std::string status_csv(const ProgressStatus& status);

}  // namespace aipath
