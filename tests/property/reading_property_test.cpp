// SPDX-License-Identifier: MIT
//
// Laws of reading: whatever the bytes, there is a value or an error; what is written is what is read.
#include "catalog/binary.hpp"
#include "catalog/content_text.hpp"
#include "catalog/load_text.hpp"
#include "yaml/parse_text.hpp"
#include <aipath/diagnostics/print.hpp>
#include <aipath/profile/load.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace aipath {
namespace {

const std::string valid_profile =
    "name: Ada\nrole: ai-engineer\nsalary: {amount: 95000, currency: USD}\nhours_per_week: 8\n"
    "days_off: [2026-12-21..2027-01-03, 2027-05-01]\nskills:\n  python: 3\n"
    "  sql: {level: 2.5, last_used: 2025-03, evidence: [{kind: project, link: \"https://example.com/x\"}]}\n"
    "certifications: [{id: aws-clf, date: 2025-05-01}]\nshare: 'level'\n";

const std::string valid_roadmap =
    "roadmap: {id: r, title: R, version: 1.0.0}\n"
    "sources: [{id: x, title: X, kind: survey, as_of: 2025-06, confidence: survey}]\n"
    "categories: [{id: core, name: Core}]\nskills:\n"
    "  - {id: s, name: S, category: core, hours: [1, {low: 2, high: 3}, 3, 4, 5], source: x, levels: {1: "
    "can}}\n"
    "  - {id: t, name: \"T\", category: core, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: s, for: 2}]}\n"
    "roles:\n  - {id: r, name: R, requirements: [{importance: 4, any_of: [{skill: s, level: 1}, {skill: t, "
    "level: 2}]}]}\n"
    "drop: {skills: [s]}\nrenames: {a: b}\nsplits: {c: [d, e]}\n";

/// Bytes that mean something to YAML come often.
rc::Gen<std::string> yaml_bytes() {
  return rc::gen::container<std::string>(
      rc::gen::weightedOneOf<char>({{4, rc::gen::elementOf(std::string("[]{}:,-?#&*!|>'\"%@` \n\t~"))},
                                    {3, rc::gen::inRange('a', 'z')},
                                    {1, rc::gen::arbitrary<char>()}}));
}

/// A valid text after some cuts, repetitions and insertions.
std::string mutated(std::string text) {
  const int changes = *rc::gen::inRange(1, 6);
  for (int i = 0; i < changes && !text.empty(); ++i) {
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto length = *rc::gen::inRange<std::size_t>(0, 20);
    switch (*rc::gen::inRange(0, 3)) {
      case 0:
        text.erase(at, length);
        break;
      case 1:
        text.insert(at, text.substr(*rc::gen::inRange<std::size_t>(0, text.size()), length));
        break;
      default:
        text.insert(at, *yaml_bytes());
    }
  }
  return text;
}

void check_places(const std::string& text, const Diagnostics& diagnostics) {
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n') +
                                              std::count(text.begin(), text.end(), '\r'));
  for (const Diagnostic& problem : diagnostics.all()) {
    RC_ASSERT(problem.place.line <= lines + 1);
    RC_ASSERT(problem.place.column <= text.size() + 1);
    RC_ASSERT(!problem.code.empty() && !problem.message.empty());
  }
  const std::string printed = print_text(diagnostics, false) + print_github(diagnostics);
  RC_ASSERT(
      std::none_of(printed.begin(), printed.end(), [](char c) { return c >= 0 && c < 0x20 && c != '\n'; }));
  (void)print_json(diagnostics);
  (void)print_sarif(diagnostics);
}

void check_profile(const std::string& text) {
  static const Catalog catalog = shipped_catalog();
  Diagnostics diagnostics;
  const auto profile = load_profile(SourceFile("p.yaml", text), catalog, diagnostics);
  RC_ASSERT(profile.has_value() != diagnostics.has_errors());
  check_places(text, diagnostics);
}

void check_roadmap(const std::string& text) {
  const Loaded loaded = load_text(text);
  RC_ASSERT(loaded.catalog.has_value() != loaded.diagnostics.has_errors());
  check_places(text, loaded.diagnostics);
  if (loaded.catalog) RC_ASSERT(encode(decode(encode(*loaded.catalog))) == encode(*loaded.catalog));
}

TEST(ReadingProperty, RandomBytesGiveAValueOrAnError) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = *yaml_bytes();
    check_profile(text);
    check_roadmap(text);
  }));
}

TEST(ReadingProperty, AChangedProfileGivesAValueOrAnError) {
  EXPECT_TRUE(rc::check([] { check_profile(mutated(valid_profile)); }));
}

TEST(ReadingProperty, AChangedRoadmapGivesAValueOrAnError) {
  EXPECT_TRUE(rc::check([] { check_roadmap(mutated(valid_roadmap)); }));
}

/// What a generated skill says.
struct SkillModel {
  std::array<int, max_level> hours{};
  std::vector<std::pair<std::size_t, int>> needs{};  ///< earlier skills and their levels
};

std::vector<SkillModel> skill_models() {
  std::vector<SkillModel> models(*rc::gen::inRange<std::size_t>(1, 12));
  for (std::size_t i = 0; i < models.size(); ++i) {
    for (int& hours : models[i].hours)
      hours = *rc::gen::inRange(0, 1'000);
    for (std::size_t other = 0; other < i; ++other) {
      if (*rc::gen::inRange(0, 3) == 0)
        models[i].needs.emplace_back(other, *rc::gen::inRange(1, max_level + 1));
    }
  }
  return models;
}

/// In block style or in flow style; both mean the same.
std::string write_skill(std::size_t index, const SkillModel& model, bool block) {
  std::string needs;
  for (const auto& [other, level] : model.needs)
    needs += fmt::format("{{skill: s{}, min_level: {}}}, ", other, level);
  const auto& h = model.hours;
  const std::string hours = fmt::format("[{}, {}, {}, {}, {}]", h[0], h[1], h[2], h[3], h[4]);
  if (block) {
    return fmt::format(
        "  - id: s{}\n    prerequisites: [{}]\n    hours:\n      {}\n    category: 'core'\n    name: \"S\"\n",
        index, needs, hours);
  }
  return fmt::format("  - {{id: s{}, name: S, category: core, hours: {}, prerequisites: [{}]}}\n", index,
                     hours, needs);
}

TEST(ReadingProperty, WhatIsWrittenIsWhatIsRead) {
  EXPECT_TRUE(rc::check([] {
    const std::vector<SkillModel> models = skill_models();
    std::string text = "categories: [{id: core, name: Core}]\nskills:\n";
    for (std::size_t i = 0; i < models.size(); ++i)
      text += write_skill(i, models[i], *rc::gen::arbitrary<bool>());
    const Loaded loaded = load_text(text);
    RC_ASSERT(loaded.catalog.has_value());
    RC_ASSERT(loaded.catalog->skills.size() == models.size());
    for (std::size_t i = 0; i < models.size(); ++i) {
      const Skill& skill = loaded.catalog->skills[i];
      RC_ASSERT(skill.id == "s" + std::to_string(i));
      for (std::size_t step = 0; step < skill.hours.size(); ++step)
        RC_ASSERT(skill.hours[step].likely == models[i].hours[step]);
      RC_ASSERT(skill.prerequisites.size() == models[i].needs.size());
      for (std::size_t need = 0; need < skill.prerequisites.size(); ++need) {
        RC_ASSERT(skill.prerequisites[need].skill.index == models[i].needs[need].first);
        RC_ASSERT(skill.prerequisites[need].min_level == models[i].needs[need].second);
      }
    }
  }));
}

TEST(ReadingProperty, TheOrderOfEntriesAndTheStyleChangeNothing) {
  EXPECT_TRUE(rc::check([] {
    const std::vector<SkillModel> models = skill_models();
    std::vector<std::string> flow;
    std::vector<std::string> block;
    for (std::size_t i = 0; i < models.size(); ++i) {
      flow.push_back("skills:\n" + write_skill(i, models[i], false));
      block.push_back("skills:\n" + write_skill(i, models[i], true));
    }
    const std::string core = "categories: [{id: core, name: Core}]\n";
    flow.push_back(core);
    block.insert(block.begin(), core);
    std::reverse(block.begin(), block.end());
    const Loaded one = load_files(flow);
    const Loaded other = load_files(block);
    RC_ASSERT(one.catalog.has_value());
    RC_ASSERT(other.catalog.has_value());
    RC_ASSERT(content_of(*one.catalog) == content_of(*other.catalog));
  }));
}

/// Text for a double-quoted scalar, with everything that such a scalar must escape.
std::string in_quotes(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

TEST(ReadingProperty, AnyQuotedTextComesBackAndItsPlaceIsRight) {
  EXPECT_TRUE(rc::check([] {
    const auto words =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "日", "é", "a", "\"", "\\", "#", ": ", "- ", "'", "no", "👩‍💻", "{", "*x"}));
    std::string text;
    for (const std::string& word : words)
      text += word;
    const Parsed parsed("{" + in_quotes(text) + ": [" + in_quotes(text) + "]}");
    RC_ASSERT(parsed.document.has_value());
    const yaml::Value key = parsed.root().first().value();
    const yaml::Value item = key.next().value().first().value();
    RC_ASSERT(key.text() == text);
    RC_ASSERT(item.text() == text);
    const auto characters = static_cast<std::uint32_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    const auto escapes = static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return c == '"' || c == '\\'; }));
    RC_ASSERT(item.location() == (SourceLocation{0, 1, characters + escapes + 7}));  // {"text": [
  }));
}

}  // namespace
}  // namespace aipath
