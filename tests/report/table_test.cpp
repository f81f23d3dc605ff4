// SPDX-License-Identifier: MIT
#include "report/table.hpp"

#include "report/bar.hpp"
#include "report/wrap.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <gtest/gtest.h>

#include <sstream>

namespace aipath {
namespace {

Table small_table() {
  Table table;
  table.columns = {{.title = "name", .min_width = 4, .gives_way = true},
                   {.title = "h", .align = Align::right}};
  return table;
}

TEST(Table, ColumnsAreAlignedTwoSpacesApart) {
  Table table = small_table();
  table.rows = {{.cells = {{"Python"}, {"9"}}}, {.cells = {{"SQL"}, {"120"}}}};
  EXPECT_EQ(render_table(table, {}),
            "name      h\n"
            "Python    9\n"
            "SQL     120\n");
}

TEST(Table, WideCharactersCountTwo) {
  Table table = small_table();
  table.rows = {{.cells = {{"検索"}, {"1"}}}, {.cells = {{"abcdef"}, {"2"}}}};
  EXPECT_EQ(render_table(table, {}),
            "name    h\n"
            "検索    1\n"
            "abcdef  2\n");
}

TEST(Table, TheColumnThatGivesWayIsCut) {
  Table table = small_table();
  table.rows = {{.cells = {{"Retrieval"}, {"120"}}}};
  EXPECT_EQ(render_table(table, {.width = 12}),
            "name       h\n"
            "Retrie…  120\n");
}

TEST(Table, NoLineIsWiderThanAllowed) {
  Table table;
  table.columns = {{}, {}, {.min_width = 9}};
  table.indent = 2;
  table.rows = {{.cells = {{"aaaaaaaaaaaaaaaaaaaa"}, {"検索検索検索検索"}, {"b"}}},
                {.across = {"a line across it all, long"}}};
  std::istringstream lines(render_table(table, {.width = 20}));
  for (std::string line; std::getline(lines, line);)
    EXPECT_LE(display_width(line), 20U) << line;
}

TEST(Table, EmptyCellsLeaveNoSpacesAtTheEnd) {
  Table table = small_table();
  table.rows = {{.cells = {{"SQL"}}}, {}, {.cells = {{""}, {"1"}}}};
  EXPECT_EQ(render_table(table, {}),
            "name  h\n"
            "SQL\n"
            "\n"
            "      1\n");
}

TEST(Table, ColourDoesNotMoveColumns) {
  Table table = small_table();
  table.columns[0].title = table.columns[1].title = "";
  table.rows = {{.cells = {{"a", Tone::strong}, {"1"}}}};
  EXPECT_EQ(render_table(table, {.colour = true}), "\x1b[1ma\x1b[0m     1\n");
}

TEST(Table, ColumnsCanBeLeftOut) {
  Table table = small_table();
  table.rows = {{.cells = {{"SQL"}, {"9"}}}, {.cells = {{"Git"}}}};
  keep_columns(table, {1});
  EXPECT_EQ(render_table(table, {}),
            "h\n"
            "9\n"
            "\n");
}

TEST(Table, CellsAreMadeInert) {
  Table table = small_table();
  table.columns[0].title = table.columns[1].title = "";
  table.rows = {{.cells = {{"\x1b[2J"}, {"1"}}}};
  EXPECT_EQ(render_table(table, {}), "\\x1b[2J  1\n");
}

TEST(Wrap, BreaksAtSpacesAndInsideWordsThatAreTooLong) {
  EXPECT_EQ(wrap("one two three", 8), (std::vector<std::string>{"one two", "three"}));
  EXPECT_EQ(wrap("abcdefgh", 3), (std::vector<std::string>{"abc", "def", "gh"}));
  EXPECT_EQ(wrap("検索検", 4), (std::vector<std::string>{"検索", "検"}));
  EXPECT_EQ(wrap("検", 1), (std::vector<std::string>{"検"}));
  EXPECT_TRUE(wrap("  ", 5).empty());
}

TEST(LevelBar, HasABlockForEachLevelThatIsAsked) {
  EXPECT_EQ(level_bar(0, 2), "░░");
  EXPECT_EQ(level_bar(2.5, 4), "██▒░");
  EXPECT_EQ(level_bar(2.97, 3), "██▒");
  EXPECT_EQ(level_bar(5, 3), "███");
}

TEST(ReadinessBar, IsFullOnlyWhereItIsReached) {
  EXPECT_EQ(readiness_bar(50, 80, 10), "█████▒▒▒░░");
  EXPECT_EQ(readiness_bar(79.9, 80, 10), "███████▒░░");
  EXPECT_EQ(readiness_bar(99.9, 80, 10), "█████████░");
  EXPECT_EQ(readiness_bar(100, 80, 10), "██████████");
  // 75 of 100 is 7.5 of 10 cells, rounded to 8: even the cell before the mark stays open.
  EXPECT_EQ(readiness_bar(74.9, 75, 10), "███████▒░░");
}

}  // namespace
}  // namespace aipath
