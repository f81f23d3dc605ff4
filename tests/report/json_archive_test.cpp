// SPDX-License-Identifier: MIT
#include "report/json_archive.hpp"

#include "report/entries_catalog.hpp"

#include <gtest/gtest.h>

namespace aipath {
namespace {

TEST(JsonArchive, WritesKeysOfTheYamlWithIdsAndEnumsAsText) {
  const Catalog catalog = small_catalog();
  const Json rag = entry_fields(catalog, catalog.skills[0]);
  EXPECT_EQ(rag["id"], "rag");
  EXPECT_EQ(rag["category"], "models");
  EXPECT_EQ(rag["prerequisites"][0]["skill"], "python");
  EXPECT_EQ(rag["prerequisites"][0]["kind"], "hard");
  EXPECT_EQ(rag["prerequisites"][0]["for"], 2);
  EXPECT_EQ(rag["where"], "small.yaml:9");
}

TEST(JsonArchive, GivesEveryNumberItsSourceDateAndConfidence) {
  const Catalog catalog = small_catalog();
  const Json rag = entry_fields(catalog, catalog.skills[0]);
  EXPECT_EQ(
      rag["half_life_months"].dump(),
      R"({"value":11,"source":["paper"],"as_of":"2024-05","confidence":"survey","note":"From a curve"})");
  EXPECT_EQ(rag["hours"][1].dump(),
            R"({"low":6,"likely":10,"high":18,"source":["ours"],"as_of":"2026-11","confidence":"estimate"})");
  EXPECT_EQ(rag["source"].dump(), R"(["paper"])");
  EXPECT_EQ(rag["confidence"], "survey");
}

TEST(JsonArchive, ShedsWhatBinaryFractionsAdd) {
  Catalog catalog;
  // 12 - 0.35 * 12 is 7.800000000000001 in binary fractions.
  const UpliftClass uplift{.id = "x", .uplift_percent = {.low = 12 - 0.35 * 12, .likely = 12, .high = 16.2}};
  EXPECT_EQ(entry_fields(catalog, uplift)["uplift_percent"].dump(), R"({"low":7.8,"likely":12,"high":16.2})");
}

TEST(JsonArchive, LeavesOutWhatIsNotSet) {
  const Catalog catalog = small_catalog();
  const Json python = entry_fields(catalog, catalog.skills[1]);
  for (const char* key :
       {"summary", "vendor", "aliases", "prerequisites", "half_life_months", "levels", "esco"})
    EXPECT_FALSE(python.contains(key)) << key;
  const Json course = entry_fields(catalog, catalog.resources[0]);
  EXPECT_EQ(course["cost_months"], 3);
  EXPECT_EQ(course["teaches"][0]["from_level"], 0);  // none is a level
  Resource free_course = catalog.resources[0];
  free_course.cost_months = 0;  // no number of months is
  EXPECT_FALSE(entry_fields(catalog, free_course).contains("cost_months"));
}

TEST(JsonArchive, KeepsTheLevelOfALine) {
  const Catalog catalog = small_catalog();
  const Json levels = entry_fields(catalog, catalog.skills[0])["levels"];
  EXPECT_EQ(levels.size(), 2U);
  EXPECT_EQ(levels["1"], "can say when it beats fine-tuning");
  EXPECT_TRUE(levels.contains("3"));
}

TEST(JsonArchive, WritesARequirementAsASkillOrAsAChoice) {
  const Catalog catalog = small_catalog();
  const Json requirements = entry_fields(catalog, catalog.roles[0])["requirements"];
  EXPECT_EQ(requirements[0]["any_of"][1]["skill"], "java");
  EXPECT_EQ(requirements[0]["count"], 1);
  EXPECT_FALSE(requirements[0].contains("skill"));
  EXPECT_EQ(requirements[1]["skill"], "rag");
  EXPECT_EQ(requirements[1]["level"], 3);
  EXPECT_EQ(requirements[1]["advert_share"]["value"], 0.2);
  EXPECT_FALSE(requirements[1].contains("any_of"));
}

TEST(JsonArchive, WritesCostsWithOneAmountOrTwo) {
  const Catalog catalog = small_catalog();
  const Json exam = entry_fields(catalog, catalog.certifications[1]);
  EXPECT_EQ(exam["fee"]["amount"], 150);
  EXPECT_EQ(exam["programme_cost"]["low"], 150);
  EXPECT_EQ(exam["programme_cost"]["high"], 250);
  EXPECT_EQ(exam["other_costs"][0]["amount"], 40);
  EXPECT_EQ(exam["other_costs"][0]["confidence"], "unverified");
  EXPECT_EQ(exam["other_costs"][1]["high"], 20);
  EXPECT_EQ(exam["other_costs"][1]["months"], 4);
  EXPECT_FALSE(exam["other_costs"][1].contains("amount"));
}

TEST(JsonArchive, HoldsTheRowsOfAMarketInFullAndThoseOfARoleById) {
  const Catalog catalog = small_catalog();
  const Json market = entry_fields(catalog, catalog.markets[0]);
  EXPECT_EQ(market["salaries"][0]["percentiles"]["p50"]["value"], 112590);
  EXPECT_EQ(market["growth"][0]["disputed"], true);
  EXPECT_EQ(market["checks"][0]["rows"].dump(), R"(["us-ai","us-top"])");
  EXPECT_EQ(entry_fields(catalog, catalog.roles[0])["growth"].dump(), R"(["claim"])");
}

}  // namespace
}  // namespace aipath
