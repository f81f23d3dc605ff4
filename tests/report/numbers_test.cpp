// SPDX-License-Identifier: MIT
#include "report/numbers.hpp"

#include <gtest/gtest.h>

namespace aipath {
namespace {

TEST(Numbers, HoursHaveOneDecimalUnderTen) {
  EXPECT_EQ(format_hours(0), "0 h");
  EXPECT_EQ(format_hours(0.04), "under 0.1 h");
  EXPECT_EQ(format_hours(6.46), "6.5 h");
  EXPECT_EQ(format_hours(6), "6 h");
  EXPECT_EQ(format_hours(9.94), "9.9 h");
  EXPECT_EQ(format_hours(9.96), "10 h");
  EXPECT_EQ(format_hours(37.6), "38 h");
}

TEST(Numbers, ThousandsAreSeparated) {
  EXPECT_EQ(format_hours(999.6), "1,000 h");
  EXPECT_EQ(format_hours(1240), "1,240 h");
  EXPECT_EQ(format_whole(1234567), "1,234,567");
  EXPECT_EQ(format_whole(-1234), "-1,234");
  EXPECT_EQ(format_whole(-123), "-123");
  EXPECT_EQ(format_whole(-0.2), "0");
}

TEST(Numbers, ReadinessNeverRoundsUpToAThreshold) {
  EXPECT_EQ(format_readiness(99.97), "99.9%");
  EXPECT_EQ(format_readiness(79.9999), "79.9%");
  EXPECT_EQ(format_readiness(80), "80%");
  EXPECT_EQ(format_readiness(100), "100%");
  EXPECT_EQ(format_readiness(0.06), "0%");
}

TEST(Numbers, ReadinessForgivesTheNoiseOfSums) {
  EXPECT_EQ(format_readiness(100.0 * (0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1)), "70%");
}

TEST(Numbers, LevelsRoundDown) {
  EXPECT_EQ(format_level(4), "4");
  EXPECT_EQ(format_level(3.44), "3.4");
  EXPECT_EQ(format_level(2.97), "2.9");
  EXPECT_EQ(format_level(0.3), "0.3");
}

TEST(Numbers, WeeksRoundUp) {
  EXPECT_EQ(format_weeks(0), "0 weeks");
  EXPECT_EQ(format_weeks(0.3), "under a week");
  EXPECT_EQ(format_weeks(1), "1 week");
  EXPECT_EQ(format_weeks(1.01), "2 weeks");
  EXPECT_EQ(format_weeks(52), "52 weeks");
}

TEST(Numbers, ManyWeeksAreYearsToo) {
  // 242 x 7 / 365.25 = 4.64
  EXPECT_EQ(format_weeks(241.5), "242 weeks (4.6 years)");
}

TEST(Numbers, PointsHaveOneDecimal) {
  EXPECT_EQ(format_points(0), "0");
  EXPECT_EQ(format_points(0.04), "under 0.1");
  EXPECT_EQ(format_points(4.25), "4.2");
  EXPECT_EQ(format_points(12), "12.0");
}

TEST(Numbers, SmallPointsPerHourKeepADigit) {
  EXPECT_EQ(format_points_per_hour(0), "0");
  EXPECT_EQ(format_points_per_hour(1.254), "1.25");
  EXPECT_EQ(format_points_per_hour(0.0097), "0.01");
  EXPECT_EQ(format_points_per_hour(0.003), "0.003");
  EXPECT_EQ(format_points_per_hour(0.0004), "0.0004");
  EXPECT_EQ(format_points_per_hour(0.00001), "under 0.0001");
}

}  // namespace
}  // namespace aipath
