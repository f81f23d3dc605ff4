// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/hanging_text.hpp"
#include "report/status_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr const char* chart_title = "The plan week by week: █ done, ▒ planned by then";

std::string title(const StatusView& view) {
  return view.plan_file.empty() ? "Status of the path" : fmt::format("Status of {}", view.plan_file);
}

std::string subtitle(const StatusView& view) {
  const std::string date = format_date(view.date);
  return view.profile_name.empty() ? date : fmt::format("{} · {}", view.profile_name, date);
}

}  // namespace

std::string status_text(const ProgressStatus& status, const StatusView& view, const TextStyle& style) {
  constexpr std::size_t widest_layout = 100;
  const std::size_t width = std::min(style.width, widest_layout);
  std::string out = terminal_text(title(view)) + "\n" + terminal_text(subtitle(view)) + "\n\n";
  for (const auto& [label, text] : status_facts(status, view))
    out += hanging_text(fmt::format("{:<10}", label), text, width);
  if (status.burn_up.empty()) return out;
  out += fmt::format("\n{}\n\n", chart_title);
  for (const std::string& line : burn_up_lines(status, width))
    out += line + "\n";
  return out;
}

std::string status_markdown(const ProgressStatus& status, const StatusView& view) {
  std::string out = fmt::format("# {}\n\n{}\n\n", markdown_text(title(view)), markdown_text(subtitle(view)));
  for (const auto& [label, text] : status_facts(status, view))
    out += label.empty() ? fmt::format("  - {}\n", markdown_text(text))
                         : fmt::format("- **{}**: {}\n", label, markdown_text(text));
  if (status.burn_up.empty()) return out;
  constexpr std::size_t width = 80;
  out += fmt::format("\n{}:\n\n```text\n", chart_title);
  for (const std::string& line : burn_up_lines(status, width))
    out += line + "\n";
  return out + "```\n";
}

}  // namespace aipath
