// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/profile/load.hpp>
#include <aipath/profile/write.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr const char* everything = R"yaml(
roi:
  horizon_years: 5
  discount_rate: 0.04
  pass_probability: 0.6
  attempts: 3
  decay: 0.2
  tax_rate: 0.42
  employer_share: 0.5
  survey_share: 0.3
  currency: EUR
  exchange_rates: [{from: USD, to: EUR, rate: 0.86, date: 2026-11-20}]
)yaml";

std::optional<Profile> load(const std::string& text, Diagnostics& diagnostics) {
  return load_profile(SourceFile("p.yaml", text), Catalog{}, diagnostics);
}

void expect_everything(const RoiWishes& wishes) {
  EXPECT_EQ(wishes.horizon_years, 5);
  EXPECT_EQ(wishes.discount_rate, 0.04);
  EXPECT_EQ(wishes.pass_probability, 0.6);
  EXPECT_EQ(wishes.attempts, 3);
  EXPECT_EQ(wishes.decay, 0.2);
  EXPECT_EQ(wishes.tax_rate, 0.42);
  EXPECT_EQ(wishes.employer_share, 0.5);
  EXPECT_EQ(wishes.survey_share, 0.3);
  EXPECT_EQ(wishes.currency, "EUR");
  ASSERT_EQ(wishes.exchange_rates.size(), 1U);
  EXPECT_EQ(wishes.exchange_rates[0].from, "USD");
  EXPECT_EQ(wishes.exchange_rates[0].to, "EUR");
  EXPECT_EQ(wishes.exchange_rates[0].rate, 0.86);
  EXPECT_EQ(format_date(wishes.exchange_rates[0].date), "2026-11-20");
}

TEST(RoiWishes, EveryKeyIsRead) {
  Diagnostics diagnostics;
  const auto profile = load(everything, diagnostics);
  ASSERT_TRUE(profile);
  expect_everything(profile->roi);
}

TEST(RoiWishes, WhatIsWrittenReadsBackTheSame) {
  Diagnostics diagnostics;
  const Profile profile = load(everything, diagnostics).value();
  const auto again = load(profile_yaml(Catalog{}, profile), diagnostics);
  ASSERT_TRUE(again);
  expect_everything(again->roi);
}

TEST(RoiWishes, AProfileWithoutThemLeavesThemOpen) {
  Diagnostics diagnostics;
  const Profile profile = load("name: Ada\n", diagnostics).value();
  EXPECT_FALSE(profile.roi.tax_rate);
  EXPECT_TRUE(profile.roi.exchange_rates.empty());
}

TEST(RoiWishes, WhatIsOutOfRangeOrUnknownIsAnError) {
  for (const char* text :
       {"roi: {tax_rate: 40}\n", "roi: {horizon_years: 0}\n", "roi: {pass_probability: 0}\n",
        "roi: {taxes: 0.1}\n", "roi: {exchange_rates: [{from: USD, to: EUR, rate: 0.86}]}\n",
        "roi: {exchange_rates: [{from: USD, to: EUR, rate: 0.86, date: 2026-11}]}\n",
        "roi: {exchange_rates: [{from: USD, to: euro, rate: 0.86, date: 2026-11-20}]}\n"}) {
    Diagnostics diagnostics;
    EXPECT_FALSE(load(text, diagnostics)) << text;
  }
}

}  // namespace
}  // namespace aipath
