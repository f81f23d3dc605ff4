// SPDX-License-Identifier: MIT
#include <aipath/analysis/roi_sensitivity.hpp>

#include <algorithm>
#include <functional>

namespace aipath {
namespace {

double likely_npv(const ReturnTerms& terms) {
  return return_figures(terms, terms.uplift.value_or(Range3{}).likely).npv;
}

using Setter = std::function<void(ReturnTerms&, double)>;

Sensitivity move(const ReturnTerms& terms, RoiLever lever, double low, double high, const Setter& set) {
  Sensitivity result{.lever = lever, .low_setting = low, .high_setting = high};
  ReturnTerms moved = terms;
  set(moved, low);
  result.npv_low = likely_npv(moved);
  moved = terms;
  set(moved, high);
  result.npv_high = likely_npv(moved);
  return result;
}

}  // namespace

std::vector<Sensitivity> npv_sensitivity(const ReturnTerms& terms) {
  const Range3 uplift = terms.uplift.value_or(Range3{});
  const double salary = terms.salary.value_or(0);
  const double hour_value = terms.hour_value.value_or(0);
  const double p = terms.pass_probability;
  const double horizon = terms.horizon_months;
  std::vector<Sensitivity> all{
      move(terms, RoiLever::uplift, uplift.low, uplift.high,
           [](ReturnTerms& t, double x) { t.uplift = Range3{x, x, x}; }),
      move(terms, RoiLever::hours, terms.hours.low, terms.hours.high,
           [](ReturnTerms& t, double x) { t.hours.likely = x; }),
      move(terms, RoiLever::materials, terms.materials.low, terms.materials.high,
           [](ReturnTerms& t, double x) { t.materials.likely = x; }),
      move(terms, RoiLever::pass_chance, std::max(0.05, p - 0.15), std::min(1.0, p + 0.15),
           [](ReturnTerms& t, double x) { t.pass_probability = x; }),
      move(terms, RoiLever::horizon, std::max(12.0, horizon - 12), horizon + 12,
           [](ReturnTerms& t, double x) { t.horizon_months = static_cast<int>(x); }),
      move(terms, RoiLever::discount_rate, 0, 0.1, [](ReturnTerms& t, double x) { t.discount_rate = x; }),
      move(terms, RoiLever::decay, 0, 0.3, [](ReturnTerms& t, double x) { t.decay = x; }),
      move(terms, RoiLever::hour_value, 0, 2 * hour_value,
           [](ReturnTerms& t, double x) { t.hour_value = x; }),
      move(terms, RoiLever::salary, 0.9 * salary, 1.1 * salary,
           [](ReturnTerms& t, double x) { t.salary = x; })};
  constexpr double noticeable = 0.005;
  std::erase_if(all, [](const Sensitivity& s) { return s.swing() < noticeable; });
  std::stable_sort(all.begin(), all.end(),
                   [](const Sensitivity& a, const Sensitivity& b) { return a.swing() > b.swing(); });
  return all;
}

}  // namespace aipath
