// SPDX-License-Identifier: MIT
//
// What `aipath gap --since` prints. JSON (docs/schema/progress.schema.json) and CSV carry every digit.
#pragma once

#include <aipath/analysis/progress.hpp>
#include <aipath/report/gap.hpp>

#include <string>

namespace aipath {

[[nodiscard]] std::string progress_text(const Catalog& catalog, const ProgressReport& report,
                                        const GapView& view, const TextStyle& style);
[[nodiscard]] std::string progress_markdown(const Catalog& catalog, const ProgressReport& report,
                                            const GapView& view);
[[nodiscard]] std::string progress_json(const Catalog& catalog, const ProgressReport& report,
                                        const GapView& view);
/// A line for each skill that moved, in the order of the other formats, and one for the settings if they
/// moved.
[[nodiscard]] std::string progress_csv(const Catalog& catalog, const ProgressReport& report);

}  // namespace aipath
