// SPDX-License-Identifier: MIT
#include "catalog/content_text.hpp"
#include "catalog/load_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string base =
    "sources:\n"
    "  - {id: survey, title: A survey, kind: survey, as_of: 2025-06, confidence: survey}\n"
    "  - {id: vendor, title: A vendor, kind: vendor, as_of: 2026, confidence: vendor-stated}\n"
    "categories: [{id: core, name: Core}]\n";

std::string skill(const std::string& fields) {
  return base + "skills:\n  - {id: s, name: S, category: core, " + fields + "}\n";
}

Skill the_skill(const std::string& fields) {
  const Loaded loaded = load_text(skill(fields));
  return loaded.catalog.value().skills.at(0);
}

TEST(Load, ASkillReadsIntoItsFields) {
  const Loaded loaded = load_text(
      base +
      "skills:\n"
      "  - {id: index, name: Index, category: core, hours: [1, 2, 3, 4, 5]}\n"
      "  - id: rag\n"
      "    name: Retrieval\n"
      "    category: core\n"
      "    summary: Answering from documents\n"
      "    vendor: aws\n"
      "    aliases: [retrieval augmented generation]\n"
      "    ambiguous_aliases: [rag]\n"
      "    prerequisites: [{skill: index, min_level: 2, for: 3, kind: soft, reason: why}, {skill: index}]\n"
      "    hours: [2, {low: 6, likely: 10, high: 18}, 30, 80, 200]\n"
      "    half_life_months: 11\n"
      "    levels: {1: can name it, 3: can build it}\n"
      "    advert_share: 0.2\n"
      "    esco: {uri: \"http://x\", label: l}\n");
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  const Skill& rag = loaded.catalog->skills.at(1);
  EXPECT_EQ(rag.name, "Retrieval");
  EXPECT_EQ(rag.category, CategoryId{0});
  EXPECT_EQ(rag.summary, "Answering from documents");
  EXPECT_EQ(rag.vendor, "aws");
  EXPECT_THAT(rag.aliases, ElementsAre("retrieval augmented generation"));
  EXPECT_THAT(rag.ambiguous_aliases, ElementsAre("rag"));
  ASSERT_EQ(rag.prerequisites.size(), 2U);
  EXPECT_EQ(rag.prerequisites[0].skill, SkillId{0});
  EXPECT_EQ(rag.prerequisites[0].min_level, 2);
  EXPECT_EQ(rag.prerequisites[0].for_level, 3);
  EXPECT_EQ(rag.prerequisites[0].kind, PrerequisiteKind::soft);
  EXPECT_EQ(rag.prerequisites[0].reason, "why");
  EXPECT_EQ(rag.prerequisites[0].where, (SourceLocation{0, 14, 21}));
  EXPECT_EQ(rag.prerequisites[1].min_level, 1);  // the defaults
  EXPECT_EQ(rag.prerequisites[1].for_level, 1);
  EXPECT_EQ(rag.prerequisites[1].kind, PrerequisiteKind::hard);
  EXPECT_EQ(rag.hours[1].low, 6);
  EXPECT_EQ(rag.hours[1].likely, 10);
  EXPECT_EQ(rag.hours[1].high, 18);
  EXPECT_EQ(rag.half_life_months.value().value, 11);
  EXPECT_EQ(rag.levels[0], "can name it");
  EXPECT_EQ(rag.levels[1], "");
  EXPECT_EQ(rag.levels[2], "can build it");
  EXPECT_EQ(rag.advert_share.value().value, 0.2);
  EXPECT_EQ(rag.esco.value().label, "l");
  EXPECT_EQ(rag.where, (SourceLocation{0, 7, 5}));
}

TEST(Load, OneNumberIsAnEstimateWithTheAssumedSpread) {
  const Skill read = the_skill("hours: [10, 0, 20, 30, 40]");
  EXPECT_DOUBLE_EQ(read.hours[0].low, 6.5);  // 10 x 0.65
  EXPECT_DOUBLE_EQ(read.hours[0].likely, 10);
  EXPECT_DOUBLE_EQ(read.hours[0].high, 13.5);  // 10 x 1.35
  EXPECT_DOUBLE_EQ(read.hours[1].high, 0);
}

TEST(Load, LowAndHighHaveTheirMidpointAsLikely) {
  EXPECT_DOUBLE_EQ(the_skill("hours: [{low: 20, high: 60}, 2, 3, 4, 5]").hours[0].likely, 40);
}

TEST(Load, ProvenanceComesFromTheFactOrItsGroupOrTheEntryAndThenFromTheSource) {
  const Loaded loaded =
      load_text(skill("source: survey, confidence: seed, hours_source: vendor, "
                      "hours: [1, {value: 2, source: survey, as_of: 2024}, 3, 4, 5], advert_share: 0.5"));
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  const Catalog& c = *loaded.catalog;
  const Skill& s = c.skills[0];
  const Provenance& entry = c[s.provenance];
  EXPECT_THAT(entry.sources, ElementsAre(SourceId{0}));
  EXPECT_EQ(entry.as_of, (PartialDate{2025, 6, 0}));  // of the source
  EXPECT_EQ(entry.confidence, Confidence::seed);      // its own
  EXPECT_EQ(c[s.hours[0].provenance],
            (Provenance{{SourceId{1}}, {2026, 0, 0}, Confidence::vendor_stated, ""}));
  EXPECT_EQ(c[s.hours[1].provenance], (Provenance{{SourceId{0}}, {2024, 0, 0}, Confidence::survey, ""}));
  EXPECT_EQ(s.advert_share.value().provenance, s.provenance);
}

TEST(Load, ANumberWithoutSourceIsSomebodysOwn) {
  EXPECT_FALSE(the_skill("hours: [1, 2, 3, 4, 5]").hours[0].provenance.is_set());
}

TEST(Load, ARoleReadsPlainAndAnyOfRequirements) {
  const Loaded loaded = load_text(base +
                                  "skills:\n"
                                  "  - {id: s, name: S, category: core, hours: [1, 2, 3, 4, 5]}\n"
                                  "  - {id: t, name: T, category: core, hours: [1, 2, 3, 4, 5]}\n"
                                  "roles:\n"
                                  "  - id: r\n"
                                  "    name: R\n"
                                  "    ready_at: 70\n"
                                  "    requirements:\n"
                                  "      - {skill: s, level: 4, importance: 5, advert_share: 0.8}\n"
                                  "      - {name: both, importance: 2, count: 2, any_of: [{skill: s, level: "
                                  "1}, {skill: t, level: 3}]}\n");
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  const Role& role = loaded.catalog->roles.at(0);
  EXPECT_EQ(role.ready_at, 70);
  ASSERT_EQ(role.requirements.size(), 2U);
  EXPECT_EQ(role.requirements[0].options.at(0).skill, SkillId{0});
  EXPECT_EQ(role.requirements[0].options.at(0).level, 4);
  EXPECT_TRUE(role.requirements[0].is_must());
  EXPECT_EQ(role.requirements[1].name, "both");
  EXPECT_EQ(role.requirements[1].required_count, 2);
  EXPECT_EQ(role.requirements[1].options.at(1).level, 3);
}

TEST(Load, EntriesMayNameOthersOfLaterFiles) {
  const Loaded loaded =
      load_files({"skills: [{id: s, name: S, category: core, hours: [1, 2, 3, 4, 5]}]\n", base});
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  EXPECT_EQ((*loaded.catalog)[loaded.catalog->skills[0].category].name, "Core");
  EXPECT_THAT(loaded.catalog->files, ElementsAre("a.yaml", "b.yaml"));
}

TEST(Load, TheOrderOfFilesAndEntriesDoesNotMatter) {
  const std::string one =
      "skills:\n  - {id: s, name: S, category: core, source: survey, hours: [1, 2, 3, 4, 5]}\n";
  const std::string two =
      "skills:\n  - {id: t, name: T, category: core, source: vendor, hours: [5, 6, 7, 8, 9], prerequisites: "
      "[{skill: s}]}\n";
  const std::string role =
      "roles:\n  - {id: r, name: R, requirements: [{skill: t, level: 2, importance: 5}], source: survey}\n";
  const auto expected = content_of(load_files({base, one, two, role}).catalog.value());
  EXPECT_EQ(content_of(load_files({role, two, one, base}).catalog.value()), expected);
  EXPECT_EQ(content_of(load_files({two, base, role, one}).catalog.value()), expected);
}

TEST(Load, AllProblemsOfAFileAreFoundInOneRun) {
  const Loaded loaded = load_text(base +
                                  "skills:\n"
                                  "  - {id: s, nam: S, category: core, hours: [1, 2, x, 4, 5]}\n"
                                  "  - {id: t, name: T, category: cor, hours: [1, 2]}\n"
                                  "  - {name: U}\n"
                                  "rolse: []\n");
  EXPECT_FALSE(loaded.catalog);
  EXPECT_THAT(loaded.problems(),
              ElementsAre("missing-key a.yaml:6:5: skill needs `name`",
                          "unknown-key a.yaml:6:13: skill has no key 'nam'",
                          "not-a-number a.yaml:6:51: 'x' is not a number",
                          "unknown-category a.yaml:7:32: no category 'cor'",
                          "wrong-count a.yaml:7:44: hours needs 5 numbers, one for each step; 2 are here",
                          "missing-key a.yaml:8:5: an entry needs `id`",
                          "unknown-key a.yaml:9:1: a roadmap file has no key 'rolse'"));
}

/// The problems of one skill with these fields, without the place of the file.
std::vector<std::string> problems_of_skill(const std::string& fields) {
  return load_text(skill(fields)).problems();
}

TEST(Load, WrongValuesAreNamed) {
  const std::string hours = "hours: [1, 2, 3, 4, 5], ";
  EXPECT_THAT(problems_of_skill(hours + "advert_share: 2"),
              ElementsAre(HasSubstr("2 is out of range: from 0 to 1 is allowed")));
  EXPECT_THAT(problems_of_skill(hours + "half_life_months: .nan"),
              ElementsAre(HasSubstr("'.nan' is not a number")));
  EXPECT_THAT(problems_of_skill("hours: [1, 2, 3, 4, {low: 3, likely: 2, high: 5}]"),
              ElementsAre(HasSubstr("low, likely and high are out of order: 3, 2, 5")));
  EXPECT_THAT(problems_of_skill("hours: [1, 2, 3, 4, {low: 3}]"),
              ElementsAre(HasSubstr("hours needs `high`")));
  EXPECT_THAT(problems_of_skill("hours: 7"), ElementsAre(HasSubstr("hours must be a list, not text")));
  EXPECT_THAT(problems_of_skill(hours + "prerequisites: [{skill: s, min_level: 6}]"),
              ElementsAre(HasSubstr("6 is out of range: from 1 to 5 is allowed")));
  EXPECT_THAT(problems_of_skill(hours + "prerequisites: [{skill: s, kind: hart}]"),
              ElementsAre(HasSubstr("'hart' is none of: hard, soft")));
  EXPECT_THAT(problems_of_skill(hours + "levels: {6: x}"), ElementsAre(HasSubstr("levels has no key '6'")));
  EXPECT_THAT(problems_of_skill(hours + "as_of: 2025-13"), ElementsAre(HasSubstr("'2025-13' is no date")));
  EXPECT_THAT(problems_of_skill(hours + "aliases: x"),
              ElementsAre(HasSubstr("aliases must be a list, not text")));
}

TEST(Load, IdsAreKebabCase) {
  for (const char* id : {"Upper", "under_score", "-x", "x-", "a--b", "'a b'", "é",
                         "a1234567890123456789012345678901234567890123456789012345678901234"}) {
    const Loaded loaded = load_text("categories: [{id: " + std::string(id) + ", name: N}]");
    ASSERT_EQ(loaded.diagnostics.all().size(), 1U) << id;
    EXPECT_EQ(loaded.diagnostics.all()[0].code, "bad-id");
    EXPECT_EQ(loaded.diagnostics.all()[0].place.column, 19U);
  }
  EXPECT_TRUE(load_text("categories: [{id: a-1-b, name: N}, {id: '3', name: N}]").catalog);
}

TEST(Load, ACostNeedsAnAmountAndACurrency) {
  const auto cost = [](const std::string& fields) {
    return load_text(base + "certifications: [{id: c, name: C, prep_hours: 1, programme_cost: {" + fields +
                     "}}]")
        .problems();
  };
  EXPECT_THAT(cost("amount: 5, currency: USD"), ElementsAre());
  EXPECT_THAT(cost("low: 5, high: 7, currency: USD"), ElementsAre());
  EXPECT_THAT(cost("currency: USD"), ElementsAre(HasSubstr("a cost needs `amount`, or `low` and `high`")));
  EXPECT_THAT(cost("low: 5, currency: USD"), ElementsAre(HasSubstr("a cost needs `amount`")));
  EXPECT_THAT(cost("amount: 5"), ElementsAre(HasSubstr("programme_cost needs `currency`")));
  EXPECT_THAT(cost("amount: 5, currency: usd"), ElementsAre(HasSubstr("'usd' is no currency")));
  EXPECT_THAT(cost("low: 7, high: 5, currency: USD"), ElementsAre(HasSubstr("out of order")));
}

TEST(Load, YamlsGuessesPlayNoPart) {
  const Loaded loaded = load_text(
      "roadmap: {id: r, title: no, version: 1.10}\n"
      "sources: [{id: s, title: yes, kind: survey, as_of: 2025-06, confidence: seed, publisher: 0x10}]\n"
      "markets: [{id: no, region: NO, name: 12:30}]\n");
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  EXPECT_EQ(loaded.catalog->roadmaps[0].title, "no");
  EXPECT_EQ(loaded.catalog->roadmaps[0].version, "1.10");
  EXPECT_EQ(loaded.catalog->sources[0].title, "yes");
  EXPECT_EQ(loaded.catalog->sources[0].publisher, "0x10");
  EXPECT_EQ(loaded.catalog->sources[0].as_of, (PartialDate{2025, 6, 0}));
  EXPECT_EQ(loaded.catalog->markets[0].region, "NO");
  EXPECT_EQ(loaded.catalog->markets[0].name, "12:30");
}

TEST(Load, TheRestOfTheFormatReadsToo) {
  const Loaded loaded = load_text(
      skill("hours: [1, 2, 3, 4, 5]") +
      "roles: [{id: r, name: R, salaries: [row], growth: [g], requirements: [{skill: s, level: 1, "
      "importance: 1}]}]\n"
      "uplift_classes: [{id: u, name: U, uplift_percent: {low: 0, likely: 2, high: 6}}]\n"
      "uplift_evidence: [{id: e, finding: F, figures: {premium_percent: 6.5}}]\n"
      "uplift_rules: [{id: ur, rule: U}]\n"
      "certifications:\n"
      "  - {id: c, name: C, fee: {amount: 100, currency: USD}, prep_hours: {low: 15, likely: 28, high: 40}, "
      "status: retired,\n"
      "     uplift_class: u, evidences: [{skill: s, level: 3}], replaced_by: [c],\n"
      "     other_costs: [{item: I, amount: 49, currency: USD, per: month, months: 4}],\n"
      "     renewal: {cost: {amount: 50, currency: USD}, hours: 10, path: P}}\n"
      "resources: [{id: b, title: B, cost: {amount: 0, currency: USD}, hours: 60, teaches: [{skill: s, "
      "to_level: 2}]}]\n"
      "projects: [{id: p, title: P, hours: {low: 30, high: 50}, evidences: [{skill: s, level: 3}], roles: "
      "[r]}]\n"
      "practice_rules: [{id: pr, rule: P}]\n"
      "markets:\n"
      "  - {id: m, region: US, salaries: [{id: row, role: r, seniority: all, currency: USD, per: year, kind: "
      "base-wage,\n"
      "     year: 2024, percentiles: {p50: 100}}], growth: [{id: g, scope: S, percent: 33.5}],\n"
      "     premiums: [{id: x, claim: C, percent: 56}], factors: [{against: UK, factor: 0.6}],\n"
      "     checks: [{id: k, role: r, rows: [row], ratio: 1.42}]}\n"
      "decisions: [{id: d, question: Q, options: [{id: o, name: O, skill: s}], criteria: [{id: k, name: K, "
      "weight: 3, scores: {o: 4}}]}]\n"
      "interview: {topics: [{id: t, name: T}], answer_frame: [{step: 1, name: N}], preparation: "
      "[{weeks_before: 8, task: T}]}\n"
      "questions: [{id: q, topic: t, skills: [s], difficulty: hard, question: Q, answer_points: [A]}]\n"
      "learning_stages: [{id: l, name: L, skills: [s]}]\n"
      "renames: {old: s}\nsplits: {all: [s, s2]}\nmerges: {s: [one, two]}\n");
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  const Catalog& c = *loaded.catalog;
  EXPECT_THAT(c.roles[0].salaries, ElementsAre(SalaryId{0}));
  EXPECT_THAT(c.roles[0].growth, ElementsAre(GrowthId{0}));
  EXPECT_EQ(c.uplift_evidence[0].figures.at("premium_percent").value, 6.5);
  EXPECT_EQ(c.uplift_rules[0].rule, "U");
  EXPECT_EQ(c.certifications[0].status, CertificationStatus::retired);
  EXPECT_EQ(c.certifications[0].uplift_class, UpliftClassId{0});
  EXPECT_EQ(c.certifications[0].fee.value().amount, 100);
  EXPECT_THAT(c.certifications[0].replaced_by, ElementsAre(CertificationId{0}));
  EXPECT_EQ(c.certifications[0].other_costs.at(0).cost.high, 49);
  EXPECT_EQ(c.certifications[0].other_costs.at(0).months, 4);
  EXPECT_EQ(c.certifications[0].renewal.value().hours.value().value, 10);
  EXPECT_EQ(c.resources[0].teaches.at(0).from_level, 0);
  EXPECT_EQ(c.resources[0].teaches.at(0).to_level, 2);
  EXPECT_EQ(c.projects[0].hours.likely, 40);
  EXPECT_THAT(c.projects[0].roles, ElementsAre(RoleId{0}));
  EXPECT_EQ(c.practice_rules[0].rule, "P");
  EXPECT_THAT(c.markets[0].salaries, ElementsAre(SalaryId{0}));
  EXPECT_EQ(c.salaries[0].role, RoleId{0});
  EXPECT_EQ(c.salaries[0].percentiles.value().p50.value().value, 100);
  EXPECT_EQ(c.growth[0].percent.value, 33.5);
  EXPECT_EQ(c.markets[0].premiums.at(0).percent.value, 56);
  EXPECT_EQ(c.markets[0].factors.at(0).against, "UK");
  EXPECT_EQ(c.markets[0].checks.at(0).ratio.value, 1.42);
  EXPECT_EQ(c.decisions[0].options.at(0).skill, SkillId{0});
  EXPECT_EQ(c.decisions[0].criteria.at(0).scores.at("o"), 4);
  EXPECT_EQ(c.questions[0].topic, TopicId{0});
  EXPECT_EQ(c.answer_frame[0].step, 1);
  EXPECT_EQ(c.preparation[0].weeks_before, 8);
  EXPECT_THAT(c.learning_stages[0].skills, ElementsAre(SkillId{0}));
  EXPECT_EQ(c.succession.renames.at("old"), "s");
  EXPECT_THAT(c.succession.splits.at("all"), ElementsAre("s", "s2"));
  EXPECT_THAT(c.succession.merges.at("s"), ElementsAre("one", "two"));
}

}  // namespace
}  // namespace aipath
