// SPDX-License-Identifier: MIT
#include "catalog/succession.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Successors, AnIdThatNothingBecameOfIsItsOwn) {
  const Succession none;
  EXPECT_THAT(Successors(none).of("sql"), ElementsAre("sql"));
}

TEST(Successors, RenamesSplitsAndMergesAreFollowedAsOftenAsNeeded) {
  Succession succession;
  succession.renames = {{"a", "b"}};
  succession.splits = {{"b", {"c", "d"}}};
  succession.merges = {{"e", {"d", "x"}}};
  EXPECT_THAT(Successors(succession).of("a"), ElementsAre("c", "e"));
  EXPECT_THAT(Successors(succession).of("x"), ElementsAre("e"));
}

TEST(Successors, PartsThatMeetAgainCountOnce) {
  Succession succession;
  succession.splits = {{"a", {"b", "c"}}};
  succession.merges = {{"d", {"b", "c"}}};
  EXPECT_THAT(Successors(succession).of("a"), ElementsAre("d"));
}

TEST(Successors, ARingGivesNothing) {
  Succession succession;
  succession.renames = {{"a", "b"}, {"b", "c"}, {"c", "a"}};
  EXPECT_THAT(Successors(succession).of("a"), IsEmpty());
}

TEST(Successors, ARingBesideAWayOutGivesTheWayOut) {
  Succession succession;
  succession.splits = {{"a", {"b", "z"}}};
  succession.renames = {{"b", "a"}};
  EXPECT_THAT(Successors(succession).of("a"), ElementsAre("z"));
}

TEST(Successors, ARenameCountsBeforeASplitAndASplitBeforeMerges) {
  Succession succession;
  succession.renames = {{"a", "renamed"}};
  succession.splits = {{"a", {"part"}}, {"b", {"part"}}};
  succession.merges = {{"whole", {"a", "b", "c"}}};
  Successors successors(succession);
  EXPECT_THAT(successors.of("a"), ElementsAre("renamed"));
  EXPECT_THAT(successors.of("b"), ElementsAre("part"));
  EXPECT_THAT(successors.of("c"), ElementsAre("whole"));
}

TEST(Successors, AnIdThatWasMergedTwiceBecameBoth) {
  Succession succession;
  succession.merges = {{"first", {"a"}}, {"second", {"a"}}};
  EXPECT_THAT(Successors(succession).of("a"), ElementsAre("first", "second"));
}

}  // namespace
}  // namespace aipath
