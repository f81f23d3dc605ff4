// SPDX-License-Identifier: MIT
#include "report/path_graph.hpp"

#include "report/escape.hpp"
#include "report/numbers.hpp"
#include "report/path_words.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace aipath {
namespace {

bool is_ascii_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Inside the quotes of a Mermaid label: every ASCII character that could mean something is written by its
/// number, which Mermaid decodes after it has read the graph.
std::string mermaid_text(std::string_view name) {
  std::string out;
  for (const char c : printable(name)) {
    const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
    const bool is_plain =
        is_ascii_letter_or_digit(c) || std::string_view(" ,.-").find(c) != std::string_view::npos;
    out += !is_ascii || is_plain ? std::string(1, c) : fmt::format("#{};", static_cast<int>(c));
  }
  return out;
}

/// Inside the quotes of a Graphviz label.
std::string dot_text(std::string_view name) {
  std::string out;
  for (const char c : terminal_text(name)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
  }
  return out;
}

}  // namespace

PathGraph path_graph(const PathReport& report) {
  PathGraph graph;
  for (auto step = report.steps.rbegin(); step != report.steps.rend(); ++step) {
    const SkillId id = step->needed.step.skill;
    auto skill = std::find_if(graph.skills.begin(), graph.skills.end(),
                              [&](const GraphSkill& known) { return known.skill == id; });
    if (skill == graph.skills.end())
      skill = graph.skills.insert(
          skill, {.skill = id, .to = step->needed.step.level, .hours_until_done = step->hours_cumulated});
    skill->from = step->needed.from;
    skill->hours += step->needed.hours.likely;
    skill->is_prerequisite = skill->is_prerequisite && step->needed.is_prerequisite;
  }
  std::reverse(graph.skills.begin(), graph.skills.end());
  const auto place_of = [&](SkillId id) {
    return static_cast<std::size_t>(std::find_if(graph.skills.begin(), graph.skills.end(),
                                                 [&](const GraphSkill& known) { return known.skill == id; }) -
                                    graph.skills.begin());
  };
  for (const PathStep& step : report.steps) {
    const std::size_t before = place_of(step.needed.step.skill);
    for (const SkillId later : step.unlocks)
      graph.arcs.emplace_back(before, place_of(later));
  }
  std::sort(graph.arcs.begin(), graph.arcs.end());
  graph.arcs.erase(std::unique(graph.arcs.begin(), graph.arcs.end()), graph.arcs.end());
  return graph;
}

std::string graph_figures(const GraphSkill& skill) {
  return fmt::format("{}, {}, done at {}", raise_words(skill.from, skill.to), format_hours(skill.hours),
                     format_hours(skill.hours_until_done));
}

std::string path_mermaid(const Catalog& catalog, const PathReport& report) {
  const PathGraph graph = path_graph(report);
  std::string out = "flowchart LR\n";
  for (std::size_t place = 0; place < graph.skills.size(); ++place) {
    const GraphSkill& skill = graph.skills[place];
    out += fmt::format("  s{0}[\"{1}<br>{2}\"]{3}\n", place + 1, mermaid_text(catalog[skill.skill].name),
                       graph_figures(skill), skill.is_prerequisite ? ":::extra" : "");
  }
  for (const auto& [before, after] : graph.arcs)
    out += fmt::format("  s{} --> s{}\n", before + 1, after + 1);
  return out + "  classDef extra stroke-dasharray: 4 3\n";
}

std::string path_dot(const Catalog& catalog, const PathReport& report) {
  const PathGraph graph = path_graph(report);
  std::string out = "digraph path {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n";
  for (std::size_t place = 0; place < graph.skills.size(); ++place) {
    const GraphSkill& skill = graph.skills[place];
    out += fmt::format("  s{0} [label=\"{1}\\n{2}\"{3}];\n", place + 1, dot_text(catalog[skill.skill].name),
                       graph_figures(skill), skill.is_prerequisite ? ", style=dashed" : "");
  }
  for (const auto& [before, after] : graph.arcs)
    out += fmt::format("  s{} -> s{};\n", before + 1, after + 1);
  return out + "}\n";
}

}  // namespace aipath
