// SPDX-License-Identifier: MIT
#pragma once

#include "cli/path_resources.hpp"
#include "cli/session.hpp"
#include <aipath/analysis/path.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// Flags about what to learn, in which order and from what, as they were given.
struct PathFlags {
  std::string deadline{};
  std::optional<double> max_hours{};
  std::vector<std::string> first{};
  std::vector<std::string> skip{};
  std::vector<std::string> prefer{};
  std::string effort = "normal";
  ResourceOptions resources{};
};

void add_path_flags(CLI::App& app, PathFlags& flags);

/// What the flags ask for; those that change what the profile says change `profile`. Problems are reported
/// (code wrong-usage).
[[nodiscard]] PathOptions path_options_for(Session& session, const Catalog& catalog, const PathFlags& flags,
                                           PartialDate date, Profile& profile);

}  // namespace aipath
