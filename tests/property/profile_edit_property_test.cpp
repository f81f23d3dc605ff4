// SPDX-License-Identifier: MIT
//
// Laws of writing profiles: what is written is what is read, and an edit changes what it should and nothing
// else.
#include <aipath/catalog/load.hpp>
#include <aipath/profile/edit.hpp>
#include <aipath/profile/load.hpp>
#include <aipath/profile/write.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

namespace aipath {
namespace {

const Catalog& catalog() {
  static const Catalog shipped = shipped_catalog();
  return shipped;
}

Profile loaded(const std::string& text) {
  Diagnostics diagnostics;
  const auto profile = load_profile(SourceFile("p.yaml", text), catalog(), diagnostics);
  if (!profile) RC_FAIL("does not load: " + diagnostics.all().at(0).message + "\n" + text);
  return *profile;
}

PartialDate any_date() {
  const int month = *rc::gen::inRange(0, 13);
  const int day = month == 0 ? 0 : *rc::gen::inRange(0, 29);
  return {*rc::gen::inRange(1990, 2030), month, day};
}

PartialDate maybe_date() {
  return *rc::gen::arbitrary<bool>() ? any_date() : PartialDate{};
}

double any_level() {
  return *rc::gen::inRange(0, 51) / 10.0;
}

std::string any_text() {
  return *rc::gen::container<std::string>(
      rc::gen::elementOf(std::string("ab :#'\"\\-{}[],&*!|>%@`~\t\n\x7f")));
}

std::vector<std::uint32_t> some_skills(std::size_t most) {
  const auto all = static_cast<std::uint32_t>(catalog().skills.size());
  auto skills = *rc::gen::unique<std::vector<std::uint32_t>>(rc::gen::inRange<std::uint32_t>(0, all));
  skills.resize(std::min(skills.size(), most));
  return skills;
}

SkillClaim any_claim(std::uint32_t skill) {
  SkillClaim claim{.skill = {skill}, .level = any_level(), .last_used = maybe_date()};
  if (*rc::gen::arbitrary<bool>()) claim.evidence.push_back({"project", any_text(), maybe_date()});
  return claim;
}

Profile any_profile() {
  Profile profile;
  profile.name = any_text();
  profile.region = any_text();
  profile.roles = {
      RoleId{*rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(catalog().roles.size()))}};
  profile.seniority = static_cast<Seniority>(*rc::gen::inRange(0, 3));
  profile.share = static_cast<Share>(*rc::gen::inRange(0, 4));
  if (*rc::gen::arbitrary<bool>()) profile.hours_per_week = *rc::gen::inRange(1, 1681) / 10.0;
  if (*rc::gen::arbitrary<bool>())
    profile.budget = Money{.amount = *rc::gen::inRange(0, 100000) / 7.0, .currency = "EUR"};
  profile.pace = *rc::gen::inRange(1, 101) / 10.0;
  profile.parallel = *rc::gen::inRange(1, 6);
  profile.interests = *rc::gen::exec([] { return std::vector<std::string>{any_text(), any_text()}; });
  for (const std::uint32_t skill : some_skills(12))
    profile.skills.push_back(any_claim(skill));
  return profile;
}

std::map<std::uint32_t, SkillClaim> by_skill(const Profile& profile) {
  std::map<std::uint32_t, SkillClaim> claims;
  for (const SkillClaim& claim : profile.skills)
    claims.emplace(claim.skill.index, claim);
  return claims;
}

bool same_claim(const SkillClaim& a, const SkillClaim& b) {
  return a.skill == b.skill && a.level == b.level && a.last_used == b.last_used &&
         std::equal(a.evidence.begin(), a.evidence.end(), b.evidence.begin(), b.evidence.end(),
                    [](const Evidence& x, const Evidence& y) {
                      return x.kind == y.kind && x.link == y.link && x.date == y.date;
                    });
}

bool same_claims(const std::map<std::uint32_t, SkillClaim>& a, const std::map<std::uint32_t, SkillClaim>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& x, const auto& y) { return same_claim(x.second, y.second); });
}

TEST(ProfileEditProperty, WhatIsWrittenIsWhatIsRead) {
  EXPECT_TRUE(rc::check([] {
    const Profile profile = any_profile();
    std::vector<SkillId> unrated;
    for (const std::uint32_t skill : some_skills(5))
      unrated.push_back({skill});
    const std::string text = profile_yaml(catalog(), profile, unrated);
    const Profile read = loaded(text);
    RC_ASSERT(read.name == profile.name);
    RC_ASSERT(read.region == profile.region);
    RC_ASSERT(read.roles == profile.roles);
    RC_ASSERT(read.seniority == profile.seniority);
    RC_ASSERT(read.share == profile.share);
    RC_ASSERT(read.hours_per_week == profile.hours_per_week);
    RC_ASSERT(read.budget.has_value() == profile.budget.has_value());
    if (read.budget) RC_ASSERT(read.budget->amount == profile.budget->amount);
    RC_ASSERT(read.pace == profile.pace);
    RC_ASSERT(read.parallel == profile.parallel);
    RC_ASSERT(read.interests == profile.interests);
    RC_ASSERT(same_claims(by_skill(read), by_skill(profile)));
    RC_ASSERT(profile_yaml(catalog(), read, unrated) == text);
  }));
}

/// A profile as people write them: comments anywhere, several forms of a skill, either line end. In place of
/// the level of `marked` stands the text `level`.
struct WrittenProfile {
  std::vector<std::uint32_t> skills{};
  std::vector<int> forms{};
  std::vector<std::string> levels{};
  std::string comment{};
  std::string eol{};
  std::string indent{};
  bool is_flow = false;
  bool has_name_after = false;
  bool ends_with_line = true;

  [[nodiscard]] std::string skill_text(std::size_t i) const {
    const std::string& id = catalog().skills[skills[i]].id;
    const std::string& level = levels[i];
    switch (forms[i]) {
      case 0:
        return id + ": " + level;
      case 1:
        return "\"" + id + "\": {last_used: 2025-03, level: " + level + "}";
      case 2:
        return "'" + id + "':   {level: {value: " + level +
               ", note: \"} # 3\"}, evidence: [{kind: job, link: 'a''b }'}]}";
      default:
        return is_flow ? id + ": { level: " + level + " }"
                       : id + ":" + eol + indent + "    # why" + eol + indent + "    level: " + level;
    }
  }

  [[nodiscard]] std::string text() const {
    std::string result = "# me" + eol + "role: ai-engineer # } " + comment + eol + "skills:";
    if (is_flow) result += " {";
    for (std::size_t i = 0; i < skills.size(); ++i) {
      result += is_flow ? eol + "   " + skill_text(i) + (i + 1 < skills.size() ? "," : "")
                        : (i == 0 ? " # " + comment : "") + eol + indent + skill_text(i);
      result += " # " + comment;
    }
    if (is_flow) result += eol + " }";
    if (has_name_after) result += eol + eol + "# " + comment + eol + "name: Ada";
    return result + (ends_with_line ? eol : "");
  }
};

WrittenProfile any_written_profile() {
  WrittenProfile written;
  written.skills = some_skills(6);
  if (written.skills.empty()) written.skills = {0};
  for (std::size_t i = 0; i < written.skills.size(); ++i) {
    written.forms.push_back(*rc::gen::inRange(0, 4));
    written.levels.push_back(*rc::gen::element<std::string>("0", "3", "2.5", "5"));
  }
  written.comment = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab:#'\"{}[], ")));
  written.eol = *rc::gen::element<std::string>("\n", "\r\n");
  written.indent = *rc::gen::element<std::string>(" ", "  ", "      ");
  written.is_flow = *rc::gen::arbitrary<bool>();
  written.has_name_after = *rc::gen::arbitrary<bool>();
  written.ends_with_line = *rc::gen::arbitrary<bool>();
  return written;
}

std::string with(const std::string& text, std::uint32_t skill, double level) {
  Diagnostics diagnostics;
  const auto edited = with_level(SourceFile("p.yaml", text), catalog(), {{skill}, level, {}}, diagnostics);
  if (!edited) RC_FAIL("refused:\n" + text);
  return *edited;
}

TEST(ProfileEditProperty, ANewLevelChangesNoOtherByte) {
  EXPECT_TRUE(rc::check([] {
    WrittenProfile written = any_written_profile();
    const auto i = *rc::gen::inRange<std::size_t>(0, written.skills.size());
    const std::string before = written.text();
    written.levels[i] = "1.5";
    RC_ASSERT(with(before, written.skills[i], 1.5) == written.text());
  }));
}

TEST(ProfileEditProperty, AnAddedSkillLeavesEveryOtherByte) {
  EXPECT_TRUE(rc::check([] {
    const WrittenProfile written = any_written_profile();
    const std::uint32_t skill = *rc::gen::suchThat(
        rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(catalog().skills.size())),
        [&](std::uint32_t s) {
          return std::find(written.skills.begin(), written.skills.end(), s) == written.skills.end();
        });
    const std::string before = written.text();
    const std::string after = with(before, skill, 4);
    const auto [kept, added] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto head = static_cast<std::size_t>(kept - before.begin());
    RC_ASSERT(after.size() > before.size());
    RC_ASSERT(after.substr(after.size() - (before.size() - head)) == before.substr(head));

    auto expected = by_skill(loaded(before));
    expected[skill] = {.skill = {skill}, .level = 4};
    RC_ASSERT(same_claims(by_skill(loaded(after)), expected));
  }));
}

}  // namespace
}  // namespace aipath
