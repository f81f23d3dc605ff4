// SPDX-License-Identifier: MIT
#include "diagnostics/letter_case.hpp"
#include <aipath/report/entries.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace aipath {
namespace {

struct KindNames {
  std::string_view plural;
  std::string_view singular;
};

constexpr std::array<KindNames, entry_kind_count> kind_names{{
    {"roadmaps", "roadmap"},
    {"sources", "source"},
    {"categories", "category"},
    {"skills", "skill"},
    {"roles", "role"},
    {"certifications", "certification"},
    {"uplift_classes", "uplift class"},
    {"uplift_evidence", "uplift evidence"},
    {"uplift_rules", "uplift rule"},
    {"resources", "resource"},
    {"projects", "project"},
    {"practice_rules", "practice rule"},
    {"markets", "market"},
    {"salaries", "salary"},
    {"growth", "growth"},
    {"decisions", "decision"},
    {"topics", "topic"},
    {"questions", "question"},
    {"learning_stages", "learning stage"},
}};

/// The list of topics also shows the frame of an answer and the plan of the last weeks: all of `interview` in
/// the YAML.
constexpr std::string_view topics_alias = "interview";

std::string folded(std::string_view name) {
  std::string text = lower_case(name);
  for (char& c : text) {
    if (c == '-' || c == '_') c = ' ';
  }
  return text;
}

}  // namespace

std::string_view entry_kind_name(EntryKind kind) {
  return kind_names[static_cast<std::size_t>(kind)].plural;
}

std::string_view entry_kind_singular(EntryKind kind) {
  return kind_names[static_cast<std::size_t>(kind)].singular;
}

std::optional<EntryKind> parse_entry_kind(std::string_view name) {
  const std::string wanted = folded(name);
  if (wanted == topics_alias) return EntryKind::topics;
  const auto found = std::find_if(kind_names.begin(), kind_names.end(), [&](const KindNames& names) {
    return wanted == folded(names.plural) || wanted == names.singular;
  });
  if (found == kind_names.end()) return std::nullopt;
  return static_cast<EntryKind>(found - kind_names.begin());
}

std::vector<std::string_view> entry_kind_candidates() {
  std::vector<std::string_view> candidates{topics_alias};
  for (const KindNames& names : kind_names)
    candidates.push_back(names.plural);
  return candidates;
}

}  // namespace aipath
