// SPDX-License-Identifier: MIT
#include "analysis/mixed_integer.hpp"

#include <CbcHeuristic.hpp>
#include <CbcModel.hpp>
#include <CglClique.hpp>
#include <CglGomory.hpp>
#include <CglKnapsackCover.hpp>
#include <CglMixedIntegerRounding2.hpp>
#include <CglProbing.hpp>
#include <OsiClpSolverInterface.hpp>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

std::int64_t value_of(const std::vector<MixedIntegerTerm>& terms, const std::vector<bool>& values) {
  std::int64_t sum = 0;
  for (const MixedIntegerTerm& term : terms)
    sum += values[term.column] ? term.factor : 0;
  return sum;
}

bool is_feasible(const MixedIntegerProblem& problem, const std::vector<bool>& values) {
  return std::all_of(problem.rows.begin(), problem.rows.end(), [&](const MixedIntegerRow& row) {
    const std::int64_t value = value_of(row.terms, values);
    return row.low <= value && value <= row.high;
  });
}

std::int64_t cost_of(const MixedIntegerProblem& problem, const std::vector<bool>& values) {
  std::int64_t cost = 0;
  for (std::size_t column = 0; column < values.size(); ++column)
    cost += values[column] ? problem.costs[column] : 0;
  return cost;
}

CoinPackedMatrix matrix_of(const MixedIntegerProblem& problem) {
  CoinPackedMatrix matrix(false, 0, 0);  // by rows
  matrix.setDimensions(0, static_cast<int>(problem.costs.size()));
  std::vector<int> columns;
  std::vector<double> factors;
  for (const MixedIntegerRow& row : problem.rows) {
    columns.clear();
    factors.clear();
    for (const MixedIntegerTerm& term : row.terms) {
      columns.push_back(static_cast<int>(term.column));
      factors.push_back(static_cast<double>(term.factor));
    }
    matrix.appendRow(static_cast<int>(columns.size()), columns.data(), factors.data());
  }
  return matrix;
}

void load(const MixedIntegerProblem& problem, OsiClpSolverInterface& solver) {
  solver.messageHandler()->setLogLevel(0);
  const std::vector<double> costs(problem.costs.begin(), problem.costs.end());
  const std::vector<double> zeros(costs.size(), 0);
  const std::vector<double> ones(costs.size(), 1);
  const double infinity = solver.getInfinity();
  std::vector<double> low;
  std::vector<double> high;
  for (const MixedIntegerRow& row : problem.rows) {
    low.push_back(row.low == MixedIntegerRow::no_low ? -infinity : static_cast<double>(row.low));
    high.push_back(row.high == MixedIntegerRow::no_high ? infinity : static_cast<double>(row.high));
  }
  solver.loadProblem(matrix_of(problem), zeros.data(), ones.data(), costs.data(), low.data(), high.data());
  for (int column = 0; column < static_cast<int>(costs.size()); ++column)
    solver.setInteger(column);
}

/// The cuts and settings that the command-line solver of Cbc has by default and that help on 0-1 problems.
void prepare(CbcModel& model, int node_limit) {
  constexpr int seed = 1;
  constexpr int where_useful = -1;
  model.setLogLevel(0);
  model.setRandomSeed(seed);
  model.setMaximumNodes(node_limit);
  model.setAllowableGap(0);
  model.setAllowableFractionGap(0);
  CglProbing probing;
  probing.setUsingObjective(1);
  model.addCutGenerator(&probing, where_useful, "probing");
  CglGomory gomory;
  model.addCutGenerator(&gomory, where_useful, "gomory");
  CglKnapsackCover knapsack;
  model.addCutGenerator(&knapsack, where_useful, "knapsack");
  CglClique clique;
  clique.setStarCliqueReport(false);
  clique.setRowCliqueReport(false);
  model.addCutGenerator(&clique, where_useful, "clique");
  CglMixedIntegerRounding2 rounding;
  model.addCutGenerator(&rounding, where_useful, "rounding");
  CbcRounding round_up(model);
  model.addHeuristic(&round_up);
}

std::vector<bool> best_values(const CbcModel& model, std::size_t count) {
  const double* found = model.bestSolution();
  std::vector<bool> values;
  if (found == nullptr) return values;
  for (std::size_t column = 0; column < count; ++column)
    values.push_back(found[column] > 0.5);
  return values;
}

/// Costs are whole numbers, so a bound may be rounded up; less what floating point may have added.
std::int64_t whole_bound(double bound) {
  constexpr double tolerance = 1e-6;
  constexpr double largest = 9e15;
  const double safe = bound - tolerance * std::max(1.0, std::abs(bound));
  return static_cast<std::int64_t>(std::ceil(std::clamp(safe, -largest, largest)));
}

/// Without rows Cbc has nothing to do and says so in odd ways.
MixedIntegerAnswer solve_without_rows(const MixedIntegerProblem& problem) {
  MixedIntegerAnswer answer{.status = MixedIntegerStatus::optimal};
  for (const std::int64_t cost : problem.costs)
    answer.values.push_back(cost < 0);
  answer.bound = answer.cost = cost_of(problem, answer.values);
  return answer;
}

}  // namespace

MixedIntegerAnswer solve_mixed_integer(const MixedIntegerProblem& problem, int node_limit) {
  if (problem.rows.empty() || problem.costs.empty()) {
    MixedIntegerAnswer answer = solve_without_rows(problem);
    if (!is_feasible(problem, answer.values)) return {};
    return answer;
  }
  OsiClpSolverInterface solver;
  load(problem, solver);
  solver.initialSolve();
  if (solver.isProvenPrimalInfeasible()) return {};
  CbcModel model(solver);
  prepare(model, node_limit);
  model.branchAndBound();
  const bool is_complete = model.status() == 0 && model.secondaryStatus() <= 1;

  MixedIntegerAnswer answer;
  answer.nodes = model.getNodeCount();
  answer.values = best_values(model, problem.costs.size());
  if (answer.values.empty() && is_complete) return answer;
  if (!answer.values.empty() && !is_feasible(problem, answer.values)) answer.values.clear();
  answer.status =
      is_complete && !answer.values.empty() ? MixedIntegerStatus::optimal : MixedIntegerStatus::work_limit;
  answer.cost = cost_of(problem, answer.values);
  answer.bound = answer.status == MixedIntegerStatus::optimal ? answer.cost
                                                              : whole_bound(model.getBestPossibleObjValue());
  return answer;
}

}  // namespace aipath
