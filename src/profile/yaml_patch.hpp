// SPDX-License-Identifier: MIT
//
// Places in the text of a YAML file where bytes are replaced or added, so that all others stay. Every
// function looks at the text as it was.
#pragma once

#include "yaml/document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// Bytes to replace, or with no length a place where bytes are added.
struct YamlPatch {
  std::size_t offset = 0;
  std::size_t length = 0;
  std::string text{};
};

struct YamlPair {
  yaml::Value key;
  yaml::Value value;
};

[[nodiscard]] std::vector<YamlPair> pairs_of(yaml::Value map);
[[nodiscard]] std::optional<YamlPair> find_pair(yaml::Value map, std::string_view key);

/// That of the first line; LF if there is none.
[[nodiscard]] std::string_view line_end_of(std::string_view text);

/// The spaces before what stands first in its line.
[[nodiscard]] std::string indentation_of(std::string_view text, std::size_t offset);

/// New lines, without an end for the last one, after the line that holds the byte before `end`.
[[nodiscard]] YamlPatch lines_after(std::string_view text, std::size_t end, const std::string& lines);

/// Where the last line ends, up to `to`, that is neither blank nor a comment nor the end of the document.
[[nodiscard]] std::size_t end_of_content(std::string_view text, std::size_t from, std::size_t to);

/// Where the lines of a value of the root end: before the root's next key. `value` is a block.
[[nodiscard]] std::size_t end_of_block(std::string_view text, yaml::Value root, yaml::Value value);

/// One item more in a map or list in braces or brackets, the first of which stands at `brace`.
[[nodiscard]] YamlPatch add_to_flow(std::string_view text, std::size_t brace, const std::string& item);

/// `patches` must rise in their places and not overlap.
[[nodiscard]] std::string patched(std::string text, const std::vector<YamlPatch>& patches);

}  // namespace aipath
