// SPDX-License-Identifier: MIT
#include "profile/exact_number.hpp"
#include "profile/id_lookup.hpp"
#include "yaml/document.hpp"
#include <aipath/profile/edit.hpp>
#include <aipath/profile/load.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace aipath {
namespace {

/// Bytes to replace, or with no length a place where bytes are added.
struct Patch {
  std::size_t offset = 0;
  std::size_t length = 0;
  std::string text{};
};

struct Pair {
  yaml::Value key;
  yaml::Value value;
};

std::vector<Pair> pairs_of(yaml::Value map) {
  std::vector<Pair> pairs;
  for (auto key = map.first(); key;) {
    const auto value = key->next();
    if (!value) break;
    pairs.push_back({*key, *value});
    key = value->next();
  }
  return pairs;
}

std::optional<Pair> find_pair(yaml::Value map, std::string_view key) {
  for (const Pair& pair : pairs_of(map)) {
    if (pair.key.text() == key) return pair;
  }
  return std::nullopt;
}

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

/// Finds the patches for one change; every function looks at the text as it was.
class Editor {
 public:
  Editor(const SourceFile& source, yaml::Value root, const Catalog& catalog, const LevelChange& change)
      : text_(source.text()),
        root_(root),
        ids_(catalog),
        skill_(change.skill),
        id_(catalog[change.skill].id),
        level_(exact_number(change.level)),
        as_of_(format_date(change.as_of)) {}

  /// In rising order of their places; none if there is no way.
  [[nodiscard]] std::vector<Patch> patches() {
    if (!root_.is_map()) return {};
    const auto skills = find_pair(root_, "skills");
    if (!skills) return {add_skills()};
    if (skills->value.is_null()) return {fill_skills(*skills)};
    std::vector<Patch> found;
    for (const Pair& pair : pairs_of(skills->value)) {
      if (stands_for_skill(pair.key.text())) rate(pair.value, found);
    }
    if (found.empty()) found.push_back(add_to(skills->value));
    std::sort(found.begin(), found.end(), [](const Patch& a, const Patch& b) { return a.offset < b.offset; });
    return found;
  }

 private:
  /// Whether a key of the profile, maybe an id of an older roadmap, means our skill and no other.
  [[nodiscard]] bool stands_for_skill(std::string_view key) {
    if (const auto index = ids_.skills.find(key)) return *index == skill_.index;
    const auto successors = ids_.successors(std::string(key), ids_.skills);
    return successors.size() == 1 && successors.front() == skill_.index;
  }

  static Patch replace(yaml::Value scalar, std::string text) {
    const yaml::Span span = scalar.span();
    return {span.offset, span.length, std::move(text)};
  }

  /// A level may be a number, a fact about it, or a map that holds either.
  void rate(yaml::Value value, std::vector<Patch>& found) const {
    if (!value.is_map()) {
      found.push_back(replace(value, level_));
      return;
    }
    for (const std::string_view key : {"level", "value"}) {
      if (const auto level = find_pair(value, key)) rate(level->value, found);
    }
    const auto last_used = find_pair(value, "last_used");
    if (last_used && last_used->value.is_scalar() && !as_of_.empty()) {
      const bool is_quoted = last_used->value.is_quoted();
      found.push_back(replace(last_used->value, is_quoted ? '"' + as_of_ + '"' : as_of_));
    }
  }

  [[nodiscard]] bool is_flow(yaml::Value map) const { return text_[map.span().offset] == '{'; }
  [[nodiscard]] std::string entry() const { return id_ + ": " + level_; }
  [[nodiscard]] std::string_view line_end() const {
    const std::size_t first = text_.find('\n');
    return first != std::string_view::npos && first > 0 && text_[first - 1] == '\r' ? "\r\n" : "\n";
  }

  /// The spaces before what stands first in its line.
  [[nodiscard]] std::string indentation_of(std::size_t offset) const {
    const std::size_t line_begin = text_.rfind('\n', offset) + 1;  // npos + 1 is 0
    const std::size_t end = text_.find_first_not_of(' ', line_begin);
    return std::string(text_.substr(line_begin, std::min(end, offset) - line_begin));
  }

  /// New lines after the line that holds the byte before `end`.
  [[nodiscard]] Patch lines_after(std::size_t end, const std::string& lines) const {
    const std::string eol(line_end());
    const std::size_t line_feed = text_.find('\n', end == 0 ? 0 : end - 1);
    if (line_feed == std::string_view::npos) return {text_.size(), 0, eol + lines};
    return {line_feed + 1, 0, lines + eol};
  }

  [[nodiscard]] Patch add_skills() const;
  [[nodiscard]] Patch fill_skills(const Pair& skills) const;
  [[nodiscard]] Patch add_to(yaml::Value skills) const;
  [[nodiscard]] std::size_t end_of_content(std::size_t from, std::size_t to) const;
  [[nodiscard]] std::size_t end_of_block(yaml::Value map) const;
  [[nodiscard]] Patch add_to_flow(std::size_t brace, const std::string& item) const;

  std::string_view text_;
  yaml::Value root_;
  IdLookup ids_;
  SkillId skill_;
  std::string id_;
  std::string level_;
  std::string as_of_;
};

/// A profile without `skills`: as its last key.
Patch Editor::add_skills() const {
  const std::size_t begin = root_.span().offset;
  if (is_flow(root_)) return add_to_flow(begin, "skills: {" + entry() + "}");
  const std::string indent = indentation_of(begin);
  const std::string lines = indent + "skills:" + std::string(line_end()) + indent + "  " + entry();
  return lines_after(end_of_content(begin, text_.size()), lines);
}

/// `skills:` with nothing after it, or with `~`.
Patch Editor::fill_skills(const Pair& skills) const {
  const yaml::Span key = skills.key.span();
  const std::size_t colon = text_.find(':', key.offset + key.length);
  const std::size_t value = text_.find_first_not_of(" \t", colon + 1);
  for (const std::string_view nothing : {"~", "null"}) {
    if (text_.substr(std::min(value, text_.size())).starts_with(nothing)) {
      return {value, nothing.size(), "{" + entry() + "}"};
    }
  }
  if (is_flow(root_)) return {colon + 1, 0, " {" + entry() + "}"};
  return lines_after(colon, indentation_of(key.offset) + "  " + entry());
}

Patch Editor::add_to(yaml::Value skills) const {
  const std::size_t begin = skills.span().offset;
  if (is_flow(skills)) return add_to_flow(begin, entry());
  return lines_after(end_of_block(skills), indentation_of(begin) + entry());
}

/// Where the last line ends, up to `to`, that is neither blank nor a comment nor the end of the document.
std::size_t Editor::end_of_content(std::size_t from, std::size_t to) const {
  std::size_t end = from + 1;
  for (std::size_t at = from; at < to;) {
    const std::size_t line_feed = std::min(text_.find('\n', at), to);
    const std::string_view line = text_.substr(at, line_feed - at);
    const std::size_t first = line.find_first_not_of(" \t\r");
    const bool is_content = first != std::string_view::npos && line[first] != '#' && !line.starts_with("...");
    if (is_content) end = line_feed;
    at = line_feed + 1;
  }
  return end;
}

/// `map` is `skills`, so it ends where the root's next key begins.
std::size_t Editor::end_of_block(yaml::Value map) const {
  const std::size_t begin = map.span().offset;
  std::size_t next = text_.size();
  for (const Pair& pair : pairs_of(root_)) {
    const std::size_t offset = pair.key.span().offset;
    if (offset > begin) next = std::min(next, offset);
  }
  return end_of_content(begin, next);
}

/// Behind the last thing between the braces that is no comment. Quotes count only where a value can begin:
/// plain text may hold apostrophes.
Patch Editor::add_to_flow(std::size_t brace, const std::string& item) const {
  int depth = 0;
  std::size_t last = brace;
  for (std::size_t i = brace; i < text_.size(); ++i) {
    const char c = text_[i];
    const bool is_space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    const bool is_after_space =
        i > 0 && std::string_view(" \t\r\n").find(text_[i - 1]) != std::string_view::npos;
    if (c == '#' && is_after_space) {
      i = std::min(text_.find('\n', i), text_.size());
    } else if ((c == '"' || c == '\'') &&
               std::string_view("{[,:").find(text_[last]) != std::string_view::npos) {
      last = i = closing_quote(text_, i);
    } else if (!is_space) {
      if (c == '{' || c == '[') ++depth;
      if ((c == '}' || c == ']') && --depth == 0) break;
      last = i;
    }
  }
  const char before = text_[last];
  const bool is_first = last == brace;
  return {last + 1, 0, is_first ? item : before == ',' ? " " + item : ", " + item};
}

std::string patched(std::string text, const std::vector<Patch>& patches) {
  for (auto patch = patches.rbegin(); patch != patches.rend(); ++patch)
    text.replace(patch->offset, patch->length, patch->text);
  return text;
}

bool same_claim(const SkillClaim& a, const SkillClaim& b) {
  return a.skill == b.skill && a.level == b.level && a.last_used == b.last_used &&
         a.evidence.size() == b.evidence.size();
}

/// Whether `after` is `before` with just the change.
bool has_only_this_change(const Profile& before, const Profile& after, const LevelChange& change) {
  std::vector<SkillClaim> expected = before.skills;
  auto claim = std::find_if(expected.begin(), expected.end(),
                            [&](const SkillClaim& c) { return c.skill == change.skill; });
  if (claim == expected.end()) claim = expected.insert(expected.end(), SkillClaim{.skill = change.skill});
  claim->level = change.level;
  if (claim->last_used.is_set() && change.as_of.is_set()) claim->last_used = change.as_of;
  return std::equal(expected.begin(), expected.end(), after.skills.begin(), after.skills.end(), same_claim) &&
         before.name == after.name && before.roles == after.roles &&
         before.certifications.size() == after.certifications.size();
}

}  // namespace

std::optional<std::string> with_level(const SourceFile& source, const Catalog& catalog,
                                      const LevelChange& change, Diagnostics& diagnostics) {
  const auto before = load_profile(source, catalog, diagnostics);
  if (!before) return std::nullopt;
  Diagnostics quiet;
  const auto document = yaml::parse(source, 0, {}, quiet);
  std::string text = source.text();
  if (document) text = patched(std::move(text), Editor(source, document->root(), catalog, change).patches());
  const auto after = load_profile(SourceFile(source.path(), text), catalog, quiet);
  if (after && has_only_this_change(*before, *after, change)) return text;
  const std::string& id = catalog[change.skill].id;
  Diagnostic problem;
  problem.code = "cannot-edit";
  problem.place.path = source.path();
  problem.message = fmt::format("the level of '{}' cannot be changed without touching more of this file", id);
  problem.hint = fmt::format("write it by hand: `{}: {}` below `skills`", id, exact_number(change.level));
  diagnostics.add(std::move(problem));
  return std::nullopt;
}

}  // namespace aipath
