// SPDX-License-Identifier: MIT
#include "cli/typed_search.hpp"

#include <gtest/gtest.h>

namespace aipath {
namespace {

const std::vector<std::string> roles{"AI Engineer", "Bus driver", "ML Engineer", "Ökologin", "Mule driver"};

std::optional<std::size_t> type(TypedSearch& search, std::string_view keys) {
  std::optional<std::size_t> found;
  for (const char key : keys)
    found = search.take(key);
  return found;
}

TEST(TypedSearch, TheFirstEntryThatBeginsSoIsFound) {
  TypedSearch search(roles);
  EXPECT_EQ(type(search, "m"), 2U);
  EXPECT_EQ(type(search, "u"), 4U);
  EXPECT_EQ(search.text(), "mu");
}

TEST(TypedSearch, AWordInsideIsFoundWhereNoEntryBeginsSo) {
  TypedSearch search(roles);
  EXPECT_EQ(type(search, "ENG"), 0U);
  TypedSearch second(roles);
  EXPECT_EQ(type(second, "ngin"), std::nullopt);
}

TEST(TypedSearch, ACharacterThatFindsNothingIsNotTaken) {
  TypedSearch search(roles);
  EXPECT_EQ(type(search, "x"), std::nullopt);
  EXPECT_FALSE(search.is_active());
  EXPECT_EQ(type(search, "bx"), std::nullopt);
  EXPECT_EQ(search.text(), "b");
  EXPECT_EQ(type(search, "us d"), 1U);
}

TEST(TypedSearch, CharactersOfSeveralBytesCountAsOne) {
  TypedSearch search(roles);
  EXPECT_EQ(search.take("Ö"[0]), std::nullopt);
  EXPECT_EQ(search.text(), "");
  EXPECT_EQ(search.take("Ö"[1]), 3U);
  EXPECT_EQ(search.text(), "Ö");
  EXPECT_EQ(type(search, "é"), std::nullopt);
  EXPECT_EQ(search.text(), "Ö");
  EXPECT_EQ(type(search, "\x7f"), std::nullopt);
  EXPECT_EQ(search.text(), "");
  EXPECT_FALSE(search.is_active());
}

TEST(TypedSearch, BackspaceGoesBackToTheShorterText) {
  TypedSearch search(roles);
  EXPECT_EQ(type(search, "mu\x7f"), 2U);
  EXPECT_EQ(search.text(), "m");
}

TEST(TypedSearch, BytesThatAreNoTextFindNothing) {
  TypedSearch search(roles);
  EXPECT_EQ(type(search, "\xff\xff\xff\xff\x80\x01"), std::nullopt);
  EXPECT_EQ(type(search, "a"), 0U);
}

}  // namespace
}  // namespace aipath
