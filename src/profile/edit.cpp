// SPDX-License-Identifier: MIT
#include "profile/exact_number.hpp"
#include "profile/id_lookup.hpp"
#include "profile/yaml_patch.hpp"
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
  [[nodiscard]] std::vector<YamlPatch> patches() {
    if (!root_.is_map()) return {};
    const auto skills = find_pair(root_, "skills");
    if (!skills) return {add_skills()};
    if (skills->value.is_null()) return {fill_skills(*skills)};
    std::vector<YamlPatch> found;
    for (const YamlPair& pair : pairs_of(skills->value)) {
      if (stands_for_skill(pair.key.text())) rate(pair.value, found);
    }
    if (found.empty()) found.push_back(add_to(skills->value));
    std::sort(found.begin(), found.end(),
              [](const YamlPatch& a, const YamlPatch& b) { return a.offset < b.offset; });
    return found;
  }

 private:
  /// Whether a key of the profile, maybe an id of an older roadmap, means our skill and no other.
  [[nodiscard]] bool stands_for_skill(std::string_view key) {
    if (const auto index = ids_.skills.find(key)) return *index == skill_.index;
    const auto successors = ids_.successors(std::string(key), ids_.skills);
    return successors.size() == 1 && successors.front() == skill_.index;
  }

  static YamlPatch replace(yaml::Value scalar, std::string text) {
    const yaml::Span span = scalar.span();
    return {span.offset, span.length, std::move(text)};
  }

  /// A level may be a number, a fact about it, or a map that holds either.
  void rate(yaml::Value value, std::vector<YamlPatch>& found) const {
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
  [[nodiscard]] YamlPatch add_skills() const;
  [[nodiscard]] YamlPatch fill_skills(const YamlPair& skills) const;
  [[nodiscard]] YamlPatch add_to(yaml::Value skills) const;

  std::string_view text_;
  yaml::Value root_;
  IdLookup ids_;
  SkillId skill_;
  std::string id_;
  std::string level_;
  std::string as_of_;
};

/// A profile without `skills`: as its last key.
YamlPatch Editor::add_skills() const {
  const std::size_t begin = root_.span().offset;
  if (is_flow(root_)) return add_to_flow(text_, begin, "skills: {" + entry() + "}");
  const std::string indent = indentation_of(text_, begin);
  const std::string lines = indent + "skills:" + std::string(line_end_of(text_)) + indent + "  " + entry();
  return lines_after(text_, end_of_content(text_, begin, text_.size()), lines);
}

/// `skills:` with nothing after it, or with `~`.
YamlPatch Editor::fill_skills(const YamlPair& skills) const {
  const yaml::Span key = skills.key.span();
  const std::size_t colon = text_.find(':', key.offset + key.length);
  const std::size_t value = text_.find_first_not_of(" \t", colon + 1);
  for (const std::string_view nothing : {"~", "null"}) {
    if (text_.substr(std::min(value, text_.size())).starts_with(nothing)) {
      return {value, nothing.size(), "{" + entry() + "}"};
    }
  }
  if (is_flow(root_)) return {colon + 1, 0, " {" + entry() + "}"};
  return lines_after(text_, colon, indentation_of(text_, key.offset) + "  " + entry());
}

YamlPatch Editor::add_to(yaml::Value skills) const {
  const std::size_t begin = skills.span().offset;
  if (is_flow(skills)) return add_to_flow(text_, begin, entry());
  return lines_after(text_, end_of_block(text_, root_, skills), indentation_of(text_, begin) + entry());
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
