// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"
#include <aipath/profile/profile.hpp>
#include <aipath/report/gap.hpp>

#include <string>
#include <vector>

namespace aipath {

/// What `aipath gap` knows after its inputs are read, for one role.
struct GapQuestion {
  const Catalog& catalog;
  const Profile& profile;
  RoleId role{};
  PartialDate date{};
  GapView view{};
};

/// Writes the answer of `--what-if`: the gap after these changes, each as it was given. Returns the readiness
/// after them. Problems are reported.
double answer_what_if(Session& session, const GapQuestion& question, const std::vector<std::string>& changes);

/// Writes the answer of `--since`: each word is tried as a day, then as a file, then as a git revision of the
/// profile; at most one day and one older profile. Returns the readiness now. Problems are reported.
double answer_since(Session& session, const GapQuestion& question, const std::vector<std::string>& given);

}  // namespace aipath
