// SPDX-License-Identifier: MIT
#include "analysis/order_potts.hpp"
#include "property/order_generator.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace aipath {
namespace {

RC_GTEST_PROP(OrderPotts, BoundsEveryOrderAndForcesNothingThatTheBestHasNot, ()) {
  const OrderProblem problem = *order_problem(9);
  const std::int64_t least = least_cost(problem);
  std::int64_t work = 1'000'000;
  const PottsBound bound = find_potts_bound(problem, least + 1, work);
  RC_ASSERT(bound.lower_bound <= least);
  RC_ASSERT(is_permitted(problem, bound.order));
  OrderProblem forced = problem;
  forced.arcs.insert(forced.arcs.end(), bound.forced_arcs.begin(), bound.forced_arcs.end());
  RC_ASSERT(least_cost(forced) == least);
}

}  // namespace
}  // namespace aipath
