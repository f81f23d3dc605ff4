// SPDX-License-Identifier: MIT
#include "diagnostics/closest_name.hpp"

#include "diagnostics/letter_case.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

namespace aipath {
namespace {

/// Longer names cannot be typing slips, and bounding them bounds the work that a hostile file can cause.
constexpr std::size_t max_length = 64;

std::string fold(std::string_view name) {
  std::string folded;
  for (const char c : name) {
    if (c == '-' || c == '_' || c == ' ') continue;
    folded += lower_case(c);
  }
  return folded;
}

/// Optimal string alignment distance of names of at most `max_length`; only the last three rows are kept.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::array<std::size_t, max_length + 1> before_last{};
  std::array<std::size_t, max_length + 1> last{};
  std::array<std::size_t, max_length + 1> row{};
  for (std::size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

}  // namespace

std::optional<std::string_view> closest_name(std::string_view name,
                                             const std::vector<std::string_view>& candidates) {
  const std::string wanted = fold(name);
  if (wanted.empty() || wanted.size() > max_length) return std::nullopt;
  const std::size_t allowed = wanted.size() == 1 ? 0 : std::max<std::size_t>(1, wanted.size() / 3);
  std::optional<std::string_view> best;
  std::size_t best_distance = std::numeric_limits<std::size_t>::max();
  for (const std::string_view candidate : candidates) {
    const std::string folded = fold(candidate);
    const std::size_t difference =
        std::max(folded.size(), wanted.size()) - std::min(folded.size(), wanted.size());
    if (difference > allowed || folded.size() > max_length) continue;
    const std::size_t distance = edit_distance(wanted, folded);
    if (distance > allowed || distance > best_distance) continue;
    if (distance == best_distance && best && *best <= candidate) continue;
    best = candidate;
    best_distance = distance;
  }
  return best;
}

std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& candidates) {
  const auto closest = closest_name(name, candidates);
  return closest ? "did you mean '" + std::string(*closest) + "'?" : std::string();
}

}  // namespace aipath
