// SPDX-License-Identifier: MIT
#include "cli/target_words.hpp"

#include "profile/claims.hpp"
#include "profile/id_lookup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

/// The word with the id in it as it is called today.
std::string modern_word(const Catalog& catalog, const std::string& word) {
  const std::size_t colon = word.find(':');
  const std::size_t begin = colon == std::string::npos ? 0 : colon + 1;
  const std::size_t end = std::min(word.find('@', begin), word.size());
  Successors successors(catalog.succession);
  const std::string id = word.substr(begin, end - begin);  // what the heirs may be views of
  const std::vector<std::string_view> heirs = successors.of(id);
  if (heirs.size() != 1) return word;
  return word.substr(0, begin) + std::string(heirs.front()) + word.substr(end);
}

std::optional<int> level_in_plan(const std::vector<PlannedItem>& items, SkillId skill, SkillWord word) {
  std::optional<int> level;
  for (const PlannedItem& item : items) {
    const auto* step = std::get_if<StepId>(&item.target);
    if (step == nullptr || step->skill != skill || item.is_ticked != (word == SkillWord::last_ticked))
      continue;
    if (item.is_set_aside && !item.is_ticked) continue;
    const bool is_better =
        !level || (word == SkillWord::next_open ? step->level < *level : step->level > *level);
    if (is_better) level = step->level;
  }
  return level;
}

std::optional<int> level_after_profile(const Profile& profile, SkillId skill) {
  const int next = static_cast<int>(std::floor(stated_level(profile, skill))) + 1;
  return next <= max_level ? std::optional(next) : std::nullopt;
}

void report_unknown(Session& session, const Catalog& catalog, const std::string& word) {
  const IdLookup ids(catalog);
  const std::string id = word.substr(0, word.find('@'));
  std::string hint;
  if (word.starts_with("cert:")) {
    hint = ids.hint_for(word.substr(word.find(':') + 1), ids.certifications);
  } else if (word.find(':') == std::string::npos) {
    hint = ids.hint_for(id, ids.skills);
  }
  if (hint.empty()) hint = "write a step (python@3), a skill (python), project:ID or cert:ID";
  report_error(session, "wrong-usage", fmt::format("nothing is called '{}'", word), hint);
}

}  // namespace

std::optional<PlanTarget> target_meant(Session& session, const Catalog& catalog, const Profile& profile,
                                       const std::vector<PlannedItem>& items, const std::string& word,
                                       SkillWord skill_word) {
  const std::string modern = modern_word(catalog, word);
  if (auto target = target_of(catalog, modern)) return target;
  IdLookup ids(catalog);
  const auto skill = ids.skills.find(modern);
  if (!skill) {
    report_unknown(session, catalog, word);
    return std::nullopt;
  }
  const SkillId id{*skill};
  const auto level = items.empty() ? level_after_profile(profile, id) : level_in_plan(items, id, skill_word);
  if (level) return StepId{id, *level};
  if (items.empty()) {
    report_error(session, "wrong-usage",
                 fmt::format("'{}' is at level 5 in '{}' already", word, profile.path));
  } else {
    report_error(session, "wrong-usage",
                 fmt::format("the plan has no {} step of '{}'",
                             skill_word == SkillWord::next_open ? "open" : "ticked", word),
                 fmt::format("name the step with its level: `{}@3`", word));
  }
  return std::nullopt;
}

}  // namespace aipath
