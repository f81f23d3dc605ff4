// SPDX-License-Identifier: MIT
#include <aipath/catalog/date.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

TEST(Date, ReadsYearMonthAndDay) {
  EXPECT_EQ(parse_date("2025"), (PartialDate{2025, 0, 0}));
  EXPECT_EQ(parse_date("2025-06"), (PartialDate{2025, 6, 0}));
  EXPECT_EQ(parse_date("2024-02-29"), (PartialDate{2024, 2, 29}));
}

TEST(Date, RefusesWhatIsNoDate) {
  for (const char* text : {"", "25", "2025-13", "2025-00", "2025-02-29", "2025-6", "2025-06-1", "2025/06/01",
                           "1899", "2201-01-01", "2025-06-01T00", "20250601", "-025", "2025-", "2025-06-"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
}

TEST(Date, WritesWhatItReads) {
  for (const char* text : {"2025", "2025-06", "2025-06-30"})
    EXPECT_EQ(format_date(*parse_date(text)), text);
}

TEST(Date, CountsWholeMonths) {
  const PartialDate today{2026, 11, 24};
  EXPECT_EQ(months_between({2025, 3, 0}, today), 20);   // 12 + 8
  EXPECT_EQ(months_between({2026, 10, 25}, today), 0);  // one day short of a month
  EXPECT_EQ(months_between({2026, 10, 24}, today), 1);
  EXPECT_EQ(months_between({2025, 0, 0}, today), 16);  // from July 2025
  EXPECT_EQ(months_between({2027, 1, 1}, today), 0);   // never negative
}

}  // namespace
}  // namespace aipath
