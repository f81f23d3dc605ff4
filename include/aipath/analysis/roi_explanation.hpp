// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/explanation.hpp>
#include <aipath/analysis/roi.hpp>

#include <vector>

namespace aipath {

/// Where the figures of one certification come from, at the likely uplift: `roi.ID.npv_cash`,
/// `roi.ID.npv_with_time` and everything that they are made of. Only what is known. Requires that `report`
/// was found with the same catalogue and profile, and that `result` is of it.
[[nodiscard]] std::vector<Explanation> explain_roi(const Catalog& catalog, const Profile& profile,
                                                   const RoiReport& report,
                                                   const CertificationReturn& result);

}  // namespace aipath
