// SPDX-License-Identifier: MIT
#include <aipath/diagnostics/print.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

using aipath::Diagnostic;
using aipath::Diagnostics;
using aipath::Severity;
using nlohmann::json;

Diagnostics one(Diagnostic diagnostic) {
  Diagnostics diagnostics;
  diagnostics.add(std::move(diagnostic));
  return diagnostics;
}

TEST(PrintMachine, JsonHasTheFieldsOfTheText) {
  Diagnostic twice{Severity::error,
                   "duplicate-key",
                   {"f.yaml", 2, 3, 1, "  a: 2"},
                   "the key 'a' is here twice",
                   "keep one of them",
                   {}};
  twice.notes.push_back({{"f.yaml", 1, 3, 1, "  a: 1"}, "first written here"});
  EXPECT_EQ(aipath::print_json(one(twice)), R"({
  "schema": "aipath.diagnostics/1",
  "diagnostics": [
    {
      "severity": "error",
      "code": "duplicate-key",
      "path": "f.yaml",
      "line": 2,
      "column": 3,
      "message": "the key 'a' is here twice",
      "hint": "keep one of them",
      "notes": [
        {
          "path": "f.yaml",
          "line": 1,
          "column": 3,
          "message": "first written here"
        }
      ]
    }
  ]
}
)");
}

TEST(PrintMachine, JsonSaysNullWhereNothingIsKnown) {
  const json item =
      json::parse(aipath::print_json(one({Severity::note, "c", {"f", 0, 0, 1, {}}, "m", {}, {}})))
          .at("diagnostics")
          .at(0);
  EXPECT_TRUE(item.at("line").is_null());
  EXPECT_TRUE(item.at("column").is_null());
  EXPECT_TRUE(item.at("hint").is_null());
  EXPECT_EQ(item.at("notes"), json::array());
}

TEST(PrintMachine, JsonIsValidWhateverTheBytes) {
  const json all = json::parse(
      aipath::print_json(one({Severity::error, "c", {"\xff", 1, 1, 1, {}}, "a\xffz\x1b", {}, {}})));
  EXPECT_EQ(all.at("diagnostics").at(0).at("message"), "a\ufffdz\x1b");
}

TEST(PrintMachine, GithubGetsOneCommandALine) {
  Diagnostics diagnostics = one({Severity::error, "c", {"dir/f.yaml", 2, 3, 1, {}}, "m", "h", {}});
  diagnostics.add({Severity::warning, "c", {"f.yaml", 0, 0, 1, {}}, "m", {}, {}});
  diagnostics.add({Severity::note, "c", {}, "m", {}, {}});
  EXPECT_EQ(aipath::print_github(diagnostics),
            "::error file=dir/f.yaml,line=2,col=3,title=c::m (h)\n"
            "::warning file=f.yaml,title=c::m\n"
            "::notice title=c::m\n");
}

TEST(PrintMachine, NoTextCanBecomeAGithubCommand) {
  EXPECT_EQ(aipath::print_github(one({Severity::error,
                                      "c",
                                      {"a,line=9:b%.yaml", 1, 1, 1, {}},
                                      "x\n::error::pwned\r\n::set-env name=A::B %0A::warning::y",
                                      {},
                                      {}})),
            "::error file=a%2Cline=9%3Ab%25.yaml,line=1,col=1,title=c::"
            "x\\x0a::error::pwned\\x0d\\x0a::set-env name=A::B %250A::warning::y\n");
}

TEST(PrintMachine, SarifHasRulesAndResults) {
  Diagnostics diagnostics =
      one({Severity::error, "unknown-key", {"my dir/f#1.yaml", 2, 3, 1, {}}, "m", "h", {}});
  diagnostics.add({Severity::note, "unknown-key", {}, "n", {}, {}});
  EXPECT_EQ(json::parse(aipath::print_sarif(diagnostics)), json::parse(R"json({
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "version": "2.1.0",
    "runs": [{
      "tool": {"driver": {"name": "aipath", "rules": [{"id": "unknown-key"}]}},
      "columnKind": "unicodeCodePoints",
      "results": [
        {"ruleId": "unknown-key", "level": "error", "message": {"text": "m (h)"},
         "locations": [{"physicalLocation": {"artifactLocation": {"uri": "my%20dir/f%231.yaml"},
                                             "region": {"startLine": 2, "startColumn": 3}}}]},
        {"ruleId": "unknown-key", "level": "note", "message": {"text": "n"}}
      ]
    }]
  })json"));
}

TEST(PrintMachine, NothingToReportIsStillADocument) {
  const Diagnostics none;
  EXPECT_EQ(json::parse(aipath::print_json(none)).at("diagnostics"), json::array());
  EXPECT_EQ(json::parse(aipath::print_sarif(none)).at("runs").at(0).at("results"), json::array());
  EXPECT_EQ(aipath::print_github(none), "");
}

}  // namespace
