// SPDX-License-Identifier: MIT
//
// Compiled without contraction of a * b + c (src/CMakeLists.txt): every operation is rounded by itself.
#include "analysis/pert_draws.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <utility>

namespace aipath {
namespace {

/// One number from two that are both spread well (the finaliser of splitmix64).
std::uint64_t mixed(std::uint64_t seed, std::uint64_t key) {
  std::uint64_t z = seed + (key + 1) * 0x9E3779B97F4A7C15ULL;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

/// 0 to below 1, a multiple of 2^-53.
double uniform(std::mt19937_64& random) {
  return static_cast<double>(random() >> 11U) * 0x1p-53;
}

}  // namespace

std::vector<double> pert_draws(const Hours& hours, int count, std::uint64_t seed, std::uint64_t key) {
  if (hours.high <= hours.low) return std::vector<double>(static_cast<std::size_t>(count), hours.likely);
  std::mt19937_64 random(mixed(seed, key));
  const double shape = 4 * (hours.likely - hours.low) / (hours.high - hours.low);  // 0 to 4
  const auto whole = std::min<std::size_t>(3, static_cast<std::size_t>(shape));
  const double part = shape - static_cast<double>(whole);  // 0 to 1
  std::vector<double> draws;
  draws.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    std::array<double, 5> sorted{};
    for (double& number : sorted)
      number = uniform(random);
    std::sort(sorted.begin(), sorted.end());
    const double lower = sorted[whole];
    const double upper = sorted[whole + 1];
    const double choice = 2 * uniform(random);
    const double between = lower + (upper - lower) * part;
    const double one_of_them = choice - 1 < part ? upper : lower;
    draws.push_back(hours.low + (hours.high - hours.low) * (choice < 1 ? between : one_of_them));
  }
  return draws;
}

std::vector<std::uint32_t> shuffled_numbers(int count, std::uint64_t seed, std::uint64_t key) {
  std::mt19937_64 random(mixed(seed, key));
  std::vector<std::uint32_t> numbers(static_cast<std::size_t>(count));
  std::iota(numbers.begin(), numbers.end(), 0U);
  for (std::size_t left = numbers.size(); left > 1; --left)
    std::swap(numbers[left - 1], numbers[random() % left]);
  return numbers;
}

}  // namespace aipath
