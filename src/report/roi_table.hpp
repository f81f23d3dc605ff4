// SPDX-License-Identifier: MIT
#pragma once

#include "report/table.hpp"
#include <aipath/report/roi.hpp>

#include <string>
#include <vector>

namespace aipath {

/// Certifications of one verdict.
struct RoiGroup {
  std::string title{};
  Tone tone = Tone::plain;
  std::vector<const CertificationReturn*> members{};
};

/// In the order of the report; those that the view hides are left out.
[[nodiscard]] std::vector<RoiGroup> roi_groups(const RoiReport& report, const RoiView& view);

/// Without rows: certification, cost, hours, NPV of cash and with time, chance, payback, raise needed; with
/// `is_wide` all there is.
[[nodiscard]] Table roi_columns(const RoiReport& report, bool is_wide);
[[nodiscard]] TableRow roi_row(const Catalog& catalog, const RoiReport& report,
                               const CertificationReturn& result, bool is_wide);

/// What the view hides, in one sentence; empty if nothing.
[[nodiscard]] std::string hidden_sentence(const RoiReport& report, const RoiView& view);
/// What the columns mean.
[[nodiscard]] std::string column_sentence(const RoiReport& report);
/// `AI Engineer, mid-level`.
[[nodiscard]] std::string roi_subject(const Catalog& catalog, RoleId role, Seniority seniority);

}  // namespace aipath
