// SPDX-License-Identifier: MIT
//
// What `aipath init` knows so far, kept in a file of its own so that an end in the middle loses nothing. The
// file is a YAML stream of two documents: `next: ID` of the question that comes next, and a profile of the
// answers.
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <optional>
#include <string>

namespace aipath {

struct InitAnswers {
  Profile profile{};
  std::string next{};  ///< id of a question; empty: the first one
};

/// Beside the profile that will be written: `.aipath/init.yaml` in its folder.
[[nodiscard]] std::string answers_path(const std::string& profile_path);

/// Replaces the file atomically; only its owner may read it. Returns what went wrong, or nothing.
[[nodiscard]] std::optional<std::string> keep_answers(const std::string& path, const Catalog& catalog,
                                                      const InitAnswers& answers);

/// Empty if there is no such file, or none that can be read.
[[nodiscard]] std::optional<InitAnswers> kept_answers(const std::string& path, const Catalog& catalog);

/// Removes the file, and its folder if that is empty then.
void forget_answers(const std::string& path);

}  // namespace aipath
