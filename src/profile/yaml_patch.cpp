// SPDX-License-Identifier: MIT
#include "profile/yaml_patch.hpp"

#include <algorithm>

namespace aipath {
namespace {

/// The quote that closes the one at `open`; the last byte if none does.
std::size_t closing_quote(std::string_view text, std::size_t open) {
  const char quote = text[open];
  for (std::size_t i = open + 1; i < text.size(); ++i) {
    const bool is_escape = quote == '"' ? text[i] == '\\' : text.substr(i, 2) == "''";
    if (is_escape) {
      ++i;
    } else if (text[i] == quote) {
      return i;
    }
  }
  return text.size() - 1;
}

}  // namespace

std::vector<YamlPair> pairs_of(yaml::Value map) {
  std::vector<YamlPair> pairs;
  for (auto key = map.first(); key;) {
    const auto value = key->next();
    if (!value) break;
    pairs.push_back({*key, *value});
    key = value->next();
  }
  return pairs;
}

std::optional<YamlPair> find_pair(yaml::Value map, std::string_view key) {
  for (const YamlPair& pair : pairs_of(map)) {
    if (pair.key.text() == key) return pair;
  }
  return std::nullopt;
}

std::string_view line_end_of(std::string_view text) {
  const std::size_t first = text.find('\n');
  return first != std::string_view::npos && first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
}

std::string indentation_of(std::string_view text, std::size_t offset) {
  const std::size_t line_begin = text.rfind('\n', offset) + 1;  // npos + 1 is 0
  const std::size_t end = text.find_first_not_of(' ', line_begin);
  return std::string(text.substr(line_begin, std::min(end, offset) - line_begin));
}

YamlPatch lines_after(std::string_view text, std::size_t end, const std::string& lines) {
  const std::string eol(line_end_of(text));
  const std::size_t line_feed = text.find('\n', end == 0 ? 0 : end - 1);
  if (line_feed == std::string_view::npos) return {text.size(), 0, eol + lines};
  return {line_feed + 1, 0, lines + eol};
}

std::size_t end_of_content(std::string_view text, std::size_t from, std::size_t to) {
  std::size_t end = from + 1;
  for (std::size_t at = from; at < to;) {
    const std::size_t line_feed = std::min(text.find('\n', at), to);
    const std::string_view line = text.substr(at, line_feed - at);
    const std::size_t first = line.find_first_not_of(" \t\r");
    const bool is_content = first != std::string_view::npos && line[first] != '#' && !line.starts_with("...");
    if (is_content) end = line_feed;
    at = line_feed + 1;
  }
  return end;
}

std::size_t end_of_block(std::string_view text, yaml::Value root, yaml::Value value) {
  const std::size_t begin = value.span().offset;
  std::size_t next = text.size();
  for (const YamlPair& pair : pairs_of(root)) {
    const std::size_t offset = pair.key.span().offset;
    if (offset > begin) next = std::min(next, offset);
  }
  return end_of_content(text, begin, next);
}

/// Behind the last thing between the braces that is no comment. Quotes count only where a value can begin:
/// plain text may hold apostrophes.
YamlPatch add_to_flow(std::string_view text, std::size_t brace, const std::string& item) {
  int depth = 0;
  std::size_t last = brace;
  for (std::size_t i = brace; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    const bool is_after_space =
        i > 0 && std::string_view(" \t\r\n").find(text[i - 1]) != std::string_view::npos;
    if (c == '#' && is_after_space) {
      i = std::min(text.find('\n', i), text.size());
    } else if ((c == '"' || c == '\'') &&
               std::string_view("{[,:").find(text[last]) != std::string_view::npos) {
      last = i = closing_quote(text, i);
    } else if (!is_space) {
      if (c == '{' || c == '[') ++depth;
      if ((c == '}' || c == ']') && --depth == 0) break;
      last = i;
    }
  }
  const char before = text[last];
  const bool is_first = last == brace;
  return {last + 1, 0, is_first ? item : before == ',' ? " " + item : ", " + item};
}

std::string patched(std::string text, const std::vector<YamlPatch>& patches) {
  for (auto patch = patches.rbegin(); patch != patches.rend(); ++patch)
    text.replace(patch->offset, patch->length, patch->text);
  return text;
}

}  // namespace aipath
