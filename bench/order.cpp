// SPDX-License-Identifier: MIT
//
// How good the order of a path is, and how long it takes: for every role of the shipped roadmaps, from
// nothing to senior level, and for random careers. usage: order [quick|normal|prove]; times are processor
// time.
#include "analysis/path_network.hpp"
#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/order.hpp>
#include <aipath/analysis/order_subset.hpp>
#include <aipath/catalog/load.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numeric>
#include <random>
#include <string>
#include <string_view>

namespace {

double seconds_since(std::clock_t begin) {
  return static_cast<double>(std::clock() - begin) / static_cast<double>(CLOCKS_PER_SEC);
}

std::size_t largest_block(const aipath::OrderSolution& solution) {
  std::vector<std::size_t> sizes(solution.block_of.size());
  for (const std::uint32_t block : solution.block_of)
    ++sizes[block];
  return sizes.empty() ? 0 : *std::ranges::max_element(sizes);
}

void measure(const std::string& name, const aipath::OrderProblem& problem, aipath::Effort effort) {
  const std::clock_t begin = std::clock();
  const aipath::OrderSolution solution = aipath::find_order(problem, effort);
  const double seconds = seconds_since(begin);
  std::int64_t minutes = 0;
  for (const aipath::OrderJob& job : problem.jobs)
    minutes += job.minutes;
  const std::clock_t subset_begin = std::clock();
  const aipath::SubsetSolution half = aipath::find_best_subset(problem, minutes / 2);
  fmt::print("{:44} {:5} steps {:6} arcs  block {:4}  within {:.4f} % {:8.4f} s   half {} {:.4f} s\n", name,
             problem.jobs.size(), problem.arcs.size(), largest_block(solution), solution.gap() * 100, seconds,
             half.is_proven ? "proven" : "open  ", seconds_since(subset_begin));
}

void measure_roles(aipath::Effort effort) {
  const aipath::Catalog catalog = aipath::shipped_catalog();
  for (std::uint32_t r = 0; r < catalog.roles.size(); ++r) {
    aipath::Profile profile;
    profile.seniority = aipath::Seniority::senior;
    const aipath::GapReport gap = aipath::find_gap(catalog, profile, aipath::RoleId{r}, {2026, 11, 24});
    const auto states = aipath::skill_states(catalog, profile.skills, {2026, 11, 24});
    const aipath::StepNetwork network = aipath::step_network(catalog, states, gap);
    std::vector<std::uint32_t> members(network.steps.size());
    std::iota(members.begin(), members.end(), 0U);
    const aipath::OrderProblem problem =
        aipath::order_problem(network, aipath::order_scale(network), members, network.points, true);
    measure(catalog.roles[r].id, problem, effort);
  }
}

/// Skills of 1 to 4 steps, each step longer than the one below it, a quarter of them without weight, and
/// `cross` arcs for each step between any two.
aipath::OrderProblem random_career(std::size_t step_count, double cross, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  aipath::OrderProblem problem;
  while (problem.jobs.size() < step_count) {
    double minutes = static_cast<double>(480 + random() % 720);
    const std::uint64_t steps = 1 + random() % 4;
    for (std::uint64_t step = 0; step < steps && problem.jobs.size() < step_count; ++step) {
      const auto job = static_cast<std::uint32_t>(problem.jobs.size());
      if (step > 0) problem.arcs.emplace_back(job - 1, job);
      const auto weight = static_cast<std::int64_t>(random() % 4 == 0 ? 0 : 1 + random() % 300);
      problem.jobs.push_back({std::llround(minutes), weight});
      minutes *= 1.6;
    }
  }
  for (auto arcs = std::llround(cross * static_cast<double>(step_count)); arcs > 0; --arcs) {
    const auto a = static_cast<std::uint32_t>(random() % step_count);
    const auto b = static_cast<std::uint32_t>(random() % step_count);
    if (a != b) problem.arcs.emplace_back(std::min(a, b), std::max(a, b));
  }
  return problem;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view word = argc > 1 ? argv[1] : "normal";
  const aipath::Effort effort = word == "quick"   ? aipath::Effort::quick
                                : word == "prove" ? aipath::Effort::prove
                                                  : aipath::Effort::normal;
  measure_roles(effort);
  for (const std::size_t steps : {100U, 300U, 1000U, 10000U}) {
    for (const double cross : {0.4, 0.8, 1.5, 2.5}) {
      for (std::uint64_t seed = 0; seed < 3; ++seed)
        measure(fmt::format("random, {} cross arcs a step, seed {}", cross, seed),
                random_career(steps, cross, seed), effort);
    }
  }
}
