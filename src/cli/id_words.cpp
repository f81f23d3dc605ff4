// SPDX-License-Identifier: MIT
#include "cli/id_words.hpp"

#include <fmt/format.h>

namespace aipath {

std::optional<IdWords> sort_words(Session& session, const std::vector<std::string>& words,
                                  const char* ids_are) {
  IdWords sorted;
  for (const std::string& word : words) {
    if (word.find_first_of("./") == std::string::npos) {
      sorted.ids.push_back(word);
    } else if (sorted.profile.empty()) {
      sorted.profile = word;
    } else {
      report_error(session, "wrong-usage",
                   fmt::format("'{}' and '{}' look like two profiles", sorted.profile, word),
                   fmt::format("name one profile; all other words are {}", ids_are));
      return std::nullopt;
    }
  }
  return sorted;
}

}  // namespace aipath
