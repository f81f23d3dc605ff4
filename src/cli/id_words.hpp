// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// Ids and at most one profile, as they were given side by side.
struct IdWords {
  std::vector<std::string> ids{};
  std::string profile{};
};

/// A word with a dot or a slash is a profile: ids have neither, and names of files nearly always have one.
/// Two profiles are reported (code wrong-usage). `ids_are` is what all other words are: "ids of skills".
[[nodiscard]] std::optional<IdWords> sort_words(Session& session, const std::vector<std::string>& words,
                                                const char* ids_are);

}  // namespace aipath
