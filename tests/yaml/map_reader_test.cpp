// SPDX-License-Identifier: MIT
#include "yaml/map_reader.hpp"

#include "yaml/parse_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using aipath::Diagnostics;
using aipath::Parsed;
using aipath::places;
using aipath::yaml::MapReader;
using testing::ElementsAre;

TEST(MapReader, FindsTheValueOfAKey) {
  const Parsed parsed("a: 1\nb: 2\n");
  Diagnostics diagnostics;
  MapReader map(parsed.root(), "a thing", diagnostics);
  EXPECT_EQ(map.find("b").value().text(), "2");
  EXPECT_FALSE(map.find("c").has_value());
}

TEST(MapReader, AKeyWithoutValueIsLikeNoKey) {
  const Parsed parsed("x: 1\na:\nb: ~\n");
  Diagnostics diagnostics;
  MapReader map(parsed.root(), "a thing", diagnostics);
  EXPECT_FALSE(map.find("a").has_value());
  EXPECT_FALSE(map.require("b").has_value());
  EXPECT_THAT(places(diagnostics), ElementsAre("missing-key 1:1"));
  EXPECT_EQ(diagnostics.all()[0].message, "a thing needs `b`");
}

TEST(MapReader, UnknownKeysHaveTheNearestKnownOneAsHint) {
  const Parsed parsed("nmae: x\nzzz: 1\nskills: 2\n");
  Diagnostics diagnostics;
  MapReader map(parsed.root(), "a thing", diagnostics);
  (void)map.find("name");
  (void)map.find("skills");
  map.report_unknown_keys();
  EXPECT_THAT(places(diagnostics), ElementsAre("unknown-key 1:1", "unknown-key 2:1"));
  EXPECT_EQ(diagnostics.all()[0].message, "a thing has no key 'nmae'");
  EXPECT_EQ(diagnostics.all()[0].hint, "did you mean 'name'?");
  EXPECT_EQ(diagnostics.all()[1].hint, "");
}

TEST(MapReader, WhatIsNoMapIsReportedOnceAndReadAsEmpty) {
  const Parsed parsed("a: [1]\n");
  Diagnostics diagnostics;
  MapReader map(parsed.first(), "a thing", diagnostics);
  EXPECT_FALSE(map.require("x").has_value());
  map.report_unknown_keys();
  EXPECT_THAT(places(diagnostics), ElementsAre("wrong-type 1:4"));
  EXPECT_EQ(diagnostics.all()[0].message, "a thing must be a map, not a list");
}

}  // namespace
