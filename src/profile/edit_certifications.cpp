// SPDX-License-Identifier: MIT
#include "profile/claims.hpp"
#include "profile/yaml_patch.hpp"
#include "yaml/document.hpp"
#include <aipath/profile/edit.hpp>
#include <aipath/profile/load.hpp>

#include <fmt/format.h>

#include <utility>

namespace aipath {
namespace {

/// Where the new entry goes; empty if there is no way.
std::optional<YamlPatch> patch_for(std::string_view text, yaml::Value root, const std::string& entry) {
  if (!root.is_map()) return std::nullopt;
  const std::size_t root_begin = root.span().offset;
  const bool is_flow_root = text[root_begin] == '{';
  const std::string indent = indentation_of(text, root_begin);
  const auto list = find_pair(root, "certifications");
  if (!list && is_flow_root) return add_to_flow(text, root_begin, "certifications: [" + entry + "]");
  if (!list) {
    const std::string line_end(line_end_of(text));
    return lines_after(text, end_of_content(text, root_begin, text.size()),
                       indent + "certifications:" + line_end + indent + "  - " + entry);
  }
  if (list->value.is_sequence()) {
    const std::size_t begin = list->value.span().offset;
    if (text[begin] == '[') return add_to_flow(text, begin, entry);
    return lines_after(text, end_of_block(text, root, list->value),
                       indentation_of(text, begin) + "- " + entry);
  }
  if (!list->value.is_null()) return std::nullopt;
  const yaml::Span key = list->key.span();
  const std::size_t colon = text.find(':', key.offset + key.length);
  const std::size_t value = text.find_first_not_of(" \t", colon + 1);
  const bool is_empty = value == std::string_view::npos || text[value] == '\n' || text[value] == '\r' ||
                        text[value] == '#' || text[value] == ',' || text[value] == '}';
  if (!is_empty) return std::nullopt;  // `~`, `null`, a tag
  return YamlPatch{colon + 1, 0, " [" + entry + "]"};
}

bool same_certification(const HeldCertification& a, const HeldCertification& b) {
  return a.certification == b.certification && a.date == b.date && a.expires == b.expires;
}

bool same_claim(const SkillClaim& a, const SkillClaim& b) {
  return a.skill == b.skill && a.level == b.level && a.last_used == b.last_used;
}

/// Whether `after` is `before` with just one more certification at the end.
bool has_only_this_one_more(const Profile& before, const Profile& after, const HeldCertification& held) {
  std::vector<HeldCertification> expected = before.certifications;
  expected.push_back(held);
  return std::equal(expected.begin(), expected.end(), after.certifications.begin(),
                    after.certifications.end(), same_certification) &&
         std::equal(before.skills.begin(), before.skills.end(), after.skills.begin(), after.skills.end(),
                    same_claim) &&
         before.name == after.name && before.roles == after.roles;
}

}  // namespace

std::optional<std::string> with_certification(const SourceFile& source, const Catalog& catalog,
                                              CertificationId certification, PartialDate date,
                                              Diagnostics& diagnostics) {
  const auto before = load_profile(source, catalog, diagnostics);
  if (!before) return std::nullopt;
  if (is_held(*before, certification)) return source.text();
  const std::string entry = fmt::format("{{id: {}, date: {}}}", catalog[certification].id, format_date(date));
  Diagnostics quiet;
  const auto document = yaml::parse(source, 0, {}, quiet);
  const auto patch = document ? patch_for(source.text(), document->root(), entry) : std::nullopt;
  if (patch) {
    std::string text = patched(source.text(), {*patch});
    const auto after = load_profile(SourceFile(source.path(), text), catalog, quiet);
    if (after && has_only_this_one_more(*before, *after, {certification, date, {}, {}})) return text;
  }
  Diagnostic problem;
  problem.code = "cannot-edit";
  problem.place.path = source.path();
  problem.message = fmt::format("the certification '{}' cannot be added without touching more of this file",
                                catalog[certification].id);
  problem.hint = fmt::format("write it by hand: `- {}` below `certifications`", entry);
  diagnostics.add(std::move(problem));
  return std::nullopt;
}

}  // namespace aipath
