// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/profile/load.hpp>
#include <aipath/profile/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::HasSubstr;

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}, {id: data, name: Data}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: sql, name: SQL, category: data, hours: [1, 2, 3, 4, 5]}\n"
          "roles:\n"
          "  - {id: dev, name: Developer, requirements: [{skill: python, level: 1, importance: 5}]}\n")
          .catalog.value();
  return loaded;
}

Profile load(const std::string& text) {
  Diagnostics diagnostics;
  return load_profile(SourceFile("p.yaml", text), catalog(), diagnostics).value();
}

TEST(WriteProfile, NoAnswerAtAllIsStillAProfile) {
  const Profile profile = load(profile_yaml(catalog(), Profile{}));
  EXPECT_TRUE(profile.roles.empty());
  EXPECT_TRUE(profile.skills.empty());
}

TEST(WriteProfile, SkillsStandByCategoryAndOpenOnesAsComments) {
  Profile profile;
  profile.skills = {{.skill = {1}, .level = 2.5}};
  EXPECT_THAT(profile_yaml(catalog(), profile, {SkillId{0}, SkillId{1}}),
              HasSubstr("skills:\n"
                        "  # Core\n"
                        "  # python: 0                   # Python\n"
                        "  # Data\n"
                        "  sql: 2.5                      # SQL\n"));
}

TEST(WriteProfile, TextThatYamlWouldTakeForSomethingElseIsQuoted) {
  for (const std::string name : {"no", "null", "12", "a: b", "#x", "\"", "\\", "tab\there", "Zoë", " x "}) {
    Profile profile;
    profile.name = name;
    const std::string text = profile_yaml(catalog(), profile);
    EXPECT_THAT(text, HasSubstr("name: \"")) << name;
    EXPECT_EQ(load(text).name, name);
  }
}

TEST(WriteProfile, SmallNumbersHaveNoExponent) {
  Profile profile;
  profile.skills = {{.skill = {0}, .level = 0.00001}};
  const std::string text = profile_yaml(catalog(), profile);
  EXPECT_THAT(text, HasSubstr("python: 0.00001 "));
  EXPECT_EQ(load(text).skills.at(0).level, 0.00001);
}

}  // namespace
}  // namespace aipath
