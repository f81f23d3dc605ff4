// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/learning_plan.hpp>

#include <vector>

namespace aipath {

/// An exam that the plan leads to.
struct CertificationOffer {
  PlanCertification planned{};
  PlannedExam exam{};
};

/// The certifications that are worth sitting, best first: not retired and open to everybody, not held, each
/// shows at least two skills that the path raises and no other one before it shows, and their costs and
/// preparations fit into what resources and path leave of the budget and of the hours. At most
/// `most_certifications`.
[[nodiscard]] std::vector<CertificationOffer> planned_certifications(const Catalog& catalog,
                                                                     const Profile& profile,
                                                                     const PathReport& path,
                                                                     const ResourceChoice& resources);

inline constexpr std::size_t most_certifications = 2;

/// The share of an exam's preparation that is left for who has just learnt all that it asks: an assumption.
inline constexpr double least_preparation_share = 0.25;

}  // namespace aipath
