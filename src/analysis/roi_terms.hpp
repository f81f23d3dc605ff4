// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/roi.hpp>

#include <vector>

namespace aipath {

/// What everything is counted with.
[[nodiscard]] RoiAssumptions roi_assumptions(const Catalog& catalog, const Profile& profile);

/// The share of the levels that a certification shows which the learner lacks; 1 if it shows none.
[[nodiscard]] double lacking_share(const Certification& certification, const std::vector<SkillState>& states);

/// The terms of one certification for one learner.
[[nodiscard]] ReturnTerms return_terms(const Certification& certification, const Catalog& catalog,
                                       const Profile& profile, const RoiAssumptions& assumptions,
                                       double lacking);

/// The uplift that counts, in percent, before a raw survey figure is discounted; null without one.
[[nodiscard]] const Estimate* uplift_of(const Certification& certification, const Catalog& catalog);

/// Whether it is a survey's or a vendor's own figure, which counts only in part. Those of the classes
/// already average over people who get no raise.
[[nodiscard]] bool is_raw_survey(const Certification& certification, const Catalog& catalog);

/// One cost of an entry in the middle of its range, for all its months.
[[nodiscard]] MoneyRange whole_cost(const OtherCost& other);

}  // namespace aipath
