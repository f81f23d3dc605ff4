// SPDX-License-Identifier: MIT
#include "analysis/quantiles.hpp"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace aipath {
namespace {

/// `long double` is something else on every kind of machine.
using InDouble = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

}  // namespace

double student_quantile(double probability, double degrees_of_freedom) {
  if (degrees_of_freedom <= 0)
    return boost::math::quantile(boost::math::normal_distribution<double, InDouble>(), probability);
  return boost::math::quantile(boost::math::students_t_distribution<double, InDouble>(degrees_of_freedom),
                               probability);
}

}  // namespace aipath
