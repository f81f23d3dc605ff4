// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/mentions.hpp>

#include <string_view>
#include <vector>

namespace aipath {

/// Marks the mentions that the text denies: "no Docker or Kubernetes needed", "not using Docker any more",
/// "Docker is not required", "Docker: none". Words that change the sense are known: "not only Docker". The
/// reach is the clause: a comma, `but` or another skill ends it, except in a list that goes on with `or` or
/// `and`.
void mark_negated(std::string_view text, std::vector<SkillMention>& mentions);

/// Marks the ambiguous mentions whose surroundings say that the skill is meant: all of them in a list of
/// skills; in prose those whose skill is also named without doubt, that stand in a list beside a skill, in
/// one clause with a skill of the same category, or beside a word such as `using` or `library`.
void mark_context(const AliasIndex& index, std::string_view text, TextKind kind,
                  std::vector<SkillMention>& mentions);

}  // namespace aipath
