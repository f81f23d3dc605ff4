// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"
#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/resource_choice.hpp>

#include <optional>
#include <string>

namespace aipath {

/// Flags about resources, as they were given.
struct ResourceOptions {
  std::string optimize = "money";  ///< money, hours, balanced
  std::string budget{};            ///< an amount, or an amount and a currency: `500`, `500 EUR`, `500EUR`
  bool free_only = false;
};

/// What the profile asks for, changed by the flags. Reports a budget that cannot be read (code wrong-usage);
/// an amount alone is in the currency of the profile.
[[nodiscard]] std::optional<ResourceConstraints> resource_constraints_for(Session& session,
                                                                          const Catalog& catalog,
                                                                          const Profile& profile,
                                                                          const ResourceOptions& options);

/// Writes the best set of resources for the steps of a gap, in the format that was asked for: text, md, json
/// or csv. Problems are reported.
void answer_resources(Session& session, const Catalog& catalog, const Profile& profile,
                      const GapReport& report, const ResourceOptions& options);

/// Writes the sets of which none is better in both money and hours. Problems are reported.
void answer_frontier(Session& session, const Catalog& catalog, const Profile& profile,
                     const GapReport& report, const ResourceOptions& options);

}  // namespace aipath
