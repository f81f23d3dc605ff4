// SPDX-License-Identifier: MIT
//
// A small parser of its own, so that the scripts stay short enough to read. tests/cli/completion runs those
// of the program.
#include "cli/completion.hpp"

#include <CLI/CLI.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace aipath {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

struct SmallProgram {
  CLI::App app{"A program", "aipath"};
  std::string text{};
  std::vector<std::string> texts{};
  bool flag = false;

  SmallProgram() {
    CLI::App* look = app.add_subcommand("look", "Look: it's [all] here");
    look->add_option("file", text, "A file")->type_name("FILE");
    look->add_option("more", texts, "More")->type_name("SKILL...");
    look->add_option("--role", texts, "A role")->type_name("ID");
    look->add_option("--entry", text, "Anything")->type_name("ID");
    look->add_option("-f,--form", text, "A form")->type_name("text|md");
    look->add_option("--since", text, "Since when")->type_name("DATE|FILE");
    look->add_option("--count", text, "How many")->type_name("N");
    look->add_flag("--all", flag, "It's [all]");
    look->add_flag("--secret", flag, "Not shown")->group("");
  }

  std::vector<CommandDescription> describe() const { return describe_parser(app); }
};

const FlagDescription& flag_called(const CommandDescription& command, const std::string& name) {
  for (const FlagDescription& flag : command.flags) {
    if (flag.names.back() == name) return flag;
  }
  throw std::runtime_error("no flag " + name);
}

TEST(ParserDescription, CommandsComeBeforeTheirSubcommands) {
  const auto commands = SmallProgram().describe();
  ASSERT_EQ(commands.size(), 2U);
  EXPECT_THAT(commands[0].words, IsEmpty());
  ASSERT_EQ(commands[0].subcommands.size(), 1U);
  EXPECT_EQ(commands[0].subcommands[0].name, "look");
  EXPECT_THAT(commands[1].words, ElementsAre("look"));
}

TEST(ParserDescription, KindOfAValueFollowsFromTheNameOfItsType) {
  const auto commands = SmallProgram().describe();
  const CommandDescription& look = commands[1];
  EXPECT_EQ(flag_called(look, "--all").value.kind, ValueKind::none);
  EXPECT_EQ(flag_called(look, "--count").value.kind, ValueKind::text);
  EXPECT_EQ(flag_called(look, "--since").value.kind, ValueKind::file);
  EXPECT_EQ(flag_called(look, "--form").value.kind, ValueKind::choice);
  EXPECT_THAT(flag_called(look, "--form").value.words, ElementsAre("text", "md"));
  EXPECT_THAT(flag_called(look, "--form").names, ElementsAre("-f", "--form"));
  EXPECT_EQ(flag_called(look, "--role").value.kind, ValueKind::id);
  EXPECT_EQ(flag_called(look, "--role").value.entries, "roles");
  EXPECT_EQ(flag_called(look, "--entry").value.entries, any_entry);
  ASSERT_EQ(look.places.size(), 2U);
  EXPECT_EQ(look.places[0].value.kind, ValueKind::file);
  EXPECT_EQ(look.places[1].value.entries, "skills");
}

TEST(ParserDescription, OnlyListsMayRepeat) {
  const auto commands = SmallProgram().describe();
  const CommandDescription& look = commands[1];
  EXPECT_TRUE(flag_called(look, "--role").may_repeat);
  EXPECT_FALSE(flag_called(look, "--form").may_repeat);
  EXPECT_FALSE(look.places[0].may_repeat);
  EXPECT_TRUE(look.places[1].may_repeat);
}

TEST(ParserDescription, WhatTheHelpHidesIsLeftOut) {
  const auto commands = SmallProgram().describe();
  for (const std::string& script :
       {bash_completion(commands), zsh_completion(commands), fish_completion(commands)}) {
    EXPECT_THAT(script, Not(HasSubstr("secret")));
  }
}

TEST(Completion, BashTakesWordsAndValuesFromTheParser) {
  const std::string script = bash_completion(SmallProgram().describe());
  EXPECT_THAT(
      script,
      HasSubstr(
          "    'aipath look')\n"
          "      commands=()\n"
          "      flags=('-h' '--help' '--role' '--entry' '-f' '--form' '--since' '--count' '--all')\n"));
  EXPECT_THAT(script,
              HasSubstr("    'aipath look -f' | 'aipath look --form') value=(choice 'text' 'md') ;;\n"));
  EXPECT_THAT(script, HasSubstr("    'aipath look --role') value=(id 'roles') ;;\n"));
  EXPECT_THAT(script, HasSubstr("    'aipath look --count') value=(text) ;;\n"));
  EXPECT_THAT(script, HasSubstr("    'aipath look 1') value=(file) ;;\n"));
  EXPECT_THAT(script, HasSubstr("    'aipath look '[0-9]*) value=(id 'skills') ;;\n"));
}

TEST(Completion, ZshDescriptionsAreEscaped) {
  const std::string script = zsh_completion(SmallProgram().describe());
  EXPECT_THAT(script, HasSubstr(R"zsh('look:Look: it'\''s [all] here')zsh"));
  EXPECT_THAT(script, HasSubstr(R"zsh('(--all)--all[It'\''s \[all\]]')zsh"));
  EXPECT_THAT(script, HasSubstr("'*--role=[A role]:ID:_aipath_ids roles'"));
  EXPECT_THAT(script, HasSubstr("'(-f --form)-f+[A form]:form:(text md)'"));
  EXPECT_THAT(script, HasSubstr("'(-f --form)--form=[A form]:form:(text md)'"));
  EXPECT_THAT(script, HasSubstr("'1:FILE:_files'"));
  EXPECT_THAT(script, HasSubstr("'*:SKILL...:_aipath_ids skills'\n}"));
}

TEST(Completion, FishDescriptionsAreEscaped) {
  const std::string script = fish_completion(SmallProgram().describe());
  EXPECT_THAT(script,
              HasSubstr("set -g __aipath_flags_with_value --count --entry --form --role --since -f\n"));
  EXPECT_THAT(
      script,
      HasSubstr(R"fish(complete -c aipath -n '__aipath_at 1' -a 'look' -d 'Look: it\'s [all] here')fish"));
  EXPECT_THAT(
      script,
      HasSubstr("complete -c aipath -n '__aipath_at 0 look' -s f -l form -x -a 'text md' -d 'A form'\n"));
  EXPECT_THAT(script, HasSubstr("complete -c aipath -n '__aipath_at 1 look' -F\n"));
  EXPECT_THAT(script, HasSubstr("complete -c aipath -n '__aipath_at 0 look' -a '(__aipath_ids skills)'\n"));
}

TEST(Completion, AQuotedWordIsTheSameWordInTheShell) {
  EXPECT_EQ(shell_quoted("it's $HOME"), "'it'\\''s $HOME'");
}

}  // namespace
}  // namespace aipath
