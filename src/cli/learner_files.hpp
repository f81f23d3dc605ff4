// SPDX-License-Identifier: MIT
//
// The files of one learner, to be read together and changed: profile, plan, study log.
#pragma once

#include "cli/session.hpp"
#include <aipath/diagnostics/source_file.hpp>
#include <aipath/plan/items.hpp>
#include <aipath/profile/profile.hpp>
#include <aipath/profile/study_log.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// A profile with the bytes that it was read from.
struct ProfileFile {
  SourceFile source;
  Profile profile{};
};

/// The profile at `path`, or the one in the working folder. Standard input is refused: it cannot be changed.
[[nodiscard]] std::optional<ProfileFile> read_profile_file(Session& session, const Catalog& catalog,
                                                           const std::string& path);

struct PlanFile {
  SourceFile source;
  PlanDocument document{};
  std::vector<PlannedItem> items{};
};

/// The plan that belongs to a profile: `ada.plan.md` or `PLAN.md` beside `ada.yaml`, the first that is there;
/// empty if none is.
[[nodiscard]] std::string plan_beside(const std::string& profile_path);

/// Empty if a problem was reported. Ticks that mean nothing are named on standard error.
[[nodiscard]] std::optional<PlanFile> read_plan_file(Session& session, const Catalog& catalog,
                                                     const std::string& path);

struct StudyLogFile {
  std::string path{};
  std::string text{};
  std::vector<StudyEntry> entries{};
  bool exists = false;
};

/// The study log beside a profile; one that is not there is empty. Empty if a problem was reported.
[[nodiscard]] std::optional<StudyLogFile> read_study_log_file(Session& session, const Catalog& catalog,
                                                              const std::string& profile_path);

/// Replaces a file; a problem is reported (code cannot-write).
[[nodiscard]] bool write_file(Session& session, const std::string& path, const std::string& text);

}  // namespace aipath
