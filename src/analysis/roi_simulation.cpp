// SPDX-License-Identifier: MIT
#include "analysis/roi_pert.hpp"
#include <aipath/analysis/roi_simulation.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace aipath {
namespace {

/// SplitMix64 (Steele, Lea, Flood: OOPSLA 2014), counted instead of stepped.
double uniform(std::uint64_t seed, std::uint64_t place) {
  std::uint64_t z = seed + (place + 1) * 0x9E3779B97F4A7C15ULL;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  z ^= z >> 31U;
  return static_cast<double>(z >> 11U) * 0x1p-53;
}

/// What draws look up: everything that does not depend on chance but on the month of the exam.
class DrawModel {
 public:
  explicit DrawModel(const ReturnTerms& terms)
      : terms_(terms), discounts_(static_cast<std::size_t>(terms.horizon_months) + 1) {
    const double discount = monthly_discount(terms.discount_rate);
    double power = 1;
    for (int exam = 0; exam <= terms.horizon_months; ++exam) {
      periods_.push_back(valid_periods(terms, exam));
      if (exam > 0) {
        power *= discount;
        discounts_[static_cast<std::size_t>(exam)] = discounts_[static_cast<std::size_t>(exam) - 1] + power;
      }
    }
    double failed = 1;
    for (int k = 1; k <= terms.attempts; ++k) {
      failed *= 1 - terms.pass_probability;
      passed_by_.push_back(1 - failed);
    }
  }

  [[nodiscard]] double npv(double uplift, double hours, double luck) const {
    const int exam = preparation_months(hours, terms_.hours_per_week);
    const auto inside = static_cast<std::size_t>(std::min(exam, terms_.horizon_months));
    double value = -money_now(luck);
    if (exam > 0) value -= hours / exam * terms_.hour_value.value_or(0) * discounts_[inside];
    if (luck >= passed_by_.back()) return value;
    const std::vector<ValidPeriod>& periods = periods_[inside];
    const double raise = terms_.salary.value_or(0) * uplift;
    for (std::size_t i = 0; i < periods.size(); ++i) {
      const double gain = raise * periods[i].annuity - periods[i].renewal_money - periods[i].renewal_time;
      if (i > 0 && gain <= 0) break;
      value += gain;
    }
    return value;
  }

 private:
  /// Fees of as many attempts as this luck takes, and materials.
  [[nodiscard]] double money_now(double luck) const {
    const auto passed =
        std::find_if(passed_by_.begin(), passed_by_.end(), [&](double chance) { return luck < chance; });
    const auto last = passed == passed_by_.end() ? passed_by_.end() - 1 : passed;
    const auto attempts = static_cast<int>(last - passed_by_.begin()) + 1;
    const int fees = (attempts + terms_.attempts_per_fee - 1) / terms_.attempts_per_fee;
    return (fees * terms_.fee + terms_.materials.likely) * (1 - terms_.employer_share);
  }

  const ReturnTerms& terms_;
  std::vector<double> discounts_;                    ///< [m]: sum of the discounts of months 1 to m
  std::vector<std::vector<ValidPeriod>> periods_{};  ///< by month of the exam
  std::vector<double> passed_by_{};                  ///< [k]: chance to have passed after k + 1 attempts
};

/// The smallest value that `share` of the values do not exceed.
double percentile(std::vector<double>& values, double share) {
  const double rank = std::ceil(share * static_cast<double>(values.size()));
  const auto place = static_cast<std::ptrdiff_t>(std::max(1.0, rank)) - 1;
  std::nth_element(values.begin(), values.begin() + place, values.end());
  return values[static_cast<std::size_t>(place)];
}

/// 1, 2 or 5 times a power of ten, the first that is not under `width`.
double round_width(double width) {
  double unit = 1e-6;
  while (unit * 10 < width)
    unit *= 10;
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (unit * factor >= width) return unit * factor;
  }
  return unit * 10;
}

}  // namespace

CommonDraws common_draws(std::uint64_t seed, int count) {
  CommonDraws draws;
  const auto size = static_cast<std::uint64_t>(std::max(count, 0));
  constexpr std::uint64_t numbers = 3;
  for (std::uint64_t i = 0; i < size; ++i) {
    draws.uplift.push_back(uniform(seed, numbers * i));
    draws.hours.push_back(uniform(seed, numbers * i + 1));
    draws.pass.push_back(uniform(seed, numbers * i + 2));
  }
  return draws;
}

std::vector<double> simulate_npv(const ReturnTerms& terms, const CommonDraws& draws) {
  const PertQuantiles uplift(terms.uplift.value_or(Range3{}));
  const PertQuantiles hours({terms.hours.low, terms.hours.likely, terms.hours.high});
  const DrawModel model(terms);
  std::vector<double> values(draws.uplift.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = model.npv(uplift.at(draws.uplift[i]), hours.at(draws.hours[i]), draws.pass[i]);
  return values;
}

NpvSpread npv_spread(std::vector<double> values) {
  const auto size = static_cast<double>(values.size());
  NpvSpread spread;
  spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / size;
  const auto positive = std::count_if(values.begin(), values.end(), [](double v) { return v > 0; });
  spread.p_positive = static_cast<double>(positive) / size;
  spread.standard_error = std::sqrt(spread.p_positive * (1 - spread.p_positive) / size);
  spread.p10 = percentile(values, 0.1);
  spread.p50 = percentile(values, 0.5);
  spread.p90 = percentile(values, 0.9);
  return spread;
}

NpvHistogram npv_histogram(std::vector<double> values, int bins) {
  NpvHistogram histogram;
  const double low = percentile(values, 0.01);
  const double high = percentile(values, 0.99);
  if (high <= low) {
    histogram.first = low;
    histogram.counts = {static_cast<int>(values.size())};
    return histogram;
  }
  histogram.width = round_width((high - low) / bins);
  const double first = std::floor(low / histogram.width);
  histogram.first = first * histogram.width;
  const double last = std::floor(high / histogram.width);
  histogram.counts.resize(static_cast<std::size_t>(last - first) + 1);
  for (const double value : values) {
    const double bin = std::clamp(std::floor(value / histogram.width), first, last) - first;
    ++histogram.counts[static_cast<std::size_t>(bin)];
  }
  return histogram;
}

}  // namespace aipath
