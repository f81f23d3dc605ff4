// SPDX-License-Identifier: MIT
#include "report/path_curve.hpp"

#include "report/numbers.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace aipath {
namespace {

constexpr int rows = 5;     ///< of 20% each
constexpr int eighths = 8;  ///< of a cell, which block characters can fill
constexpr std::size_t label_width = 6;
constexpr std::size_t widest_plot = 64;
constexpr std::size_t narrowest_plot = 10;

/// Readiness when so many hours are spent.
double readiness_at(const PathReport& report, double hours) {
  constexpr double noise = 1e-9;
  const auto later =
      std::upper_bound(report.steps.begin(), report.steps.end(), hours + noise,
                       [](double spent, const PathStep& step) { return spent < step.hours_cumulated; });
  return later == report.steps.begin() ? report.gap.readiness : std::prev(later)->readiness_after;
}

/// Filled eighths of a cell from the bottom of the plot, for each column.
std::vector<int> heights(const PathReport& report, std::size_t columns) {
  constexpr double noise = 1e-9;
  std::vector<int> filled;
  for (std::size_t column = 0; column < columns; ++column) {
    const double hours = report.hours.likely * static_cast<double>(column) / static_cast<double>(columns - 1);
    const double share = readiness_at(report, hours) / 100;
    filled.push_back(static_cast<int>(std::floor(share * rows * eighths + noise)));
  }
  return filled;
}

const char* cell(int filled_eighths) {
  static constexpr std::array<const char*, eighths + 1> blocks{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  return blocks[static_cast<std::size_t>(std::clamp(filled_eighths, 0, eighths))];
}

/// The column of the hours at which the readiness that the role asks is reached; none if that is not on the
/// way.
std::optional<std::size_t> marked_column(const PathReport& report, std::size_t columns) {
  if (!report.ready_at_step) return std::nullopt;
  const double share = report.steps[*report.ready_at_step].hours_cumulated / report.hours.likely;
  return static_cast<std::size_t>(std::ceil(share * static_cast<double>(columns - 1)));
}

std::string floor_line(const std::optional<std::size_t>& marked, std::size_t columns) {
  std::string line = fmt::format("{:>{}} └", "0%", label_width - 2);
  for (std::size_t column = 0; column < columns; ++column)
    line += marked == column ? "┴" : "─";
  return line + "\n";
}

/// Hours at the start, at the mark and at the end.
std::string hour_labels(const PathReport& report, const std::optional<std::size_t>& marked,
                        std::size_t columns) {
  const std::string end = format_hours(report.hours.likely);
  std::string line = "0";
  if (marked) {
    const std::string label = fmt::format("{}: {}", format_readiness(report.gap.ready_at),
                                          format_hours(report.steps[*report.ready_at_step].hours_cumulated));
    const std::size_t place = *marked > label.size() / 2 ? *marked - label.size() / 2 : 0;
    if (place > line.size() + 1 && place + label.size() + 2 + end.size() <= columns)
      line += std::string(place - line.size(), ' ') + label;
  }
  if (line.size() + end.size() < columns) line += std::string(columns - line.size() - end.size(), ' ');
  return std::string(label_width, ' ') + line + end + "\n";
}

}  // namespace

std::string readiness_curve(const PathReport& report, std::size_t width) {
  if (report.hours.likely <= 0 || width < label_width + narrowest_plot) return {};
  const std::size_t columns = std::min(widest_plot, width - label_width);
  const std::vector<int> filled = heights(report, columns);
  std::string out;
  for (int row = 0; row < rows; ++row) {
    const int upper_edge = 100 * (rows - row) / rows;
    std::string line = fmt::format("{:>{}}% ┤", upper_edge, label_width - 3);
    for (const int height : filled)
      line += cell(height - (rows - 1 - row) * eighths);
    line.resize(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  }
  const std::optional<std::size_t> marked = marked_column(report, columns);
  return out + floor_line(marked, columns) + hour_labels(report, marked, columns);
}

}  // namespace aipath
