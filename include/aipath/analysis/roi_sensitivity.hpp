// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/roi_model.hpp>

#include <vector>

namespace aipath {

/// What is moved alone while everything else stays as likely.
enum class RoiLever : std::uint8_t {
  uplift,         ///< low and high of its range
  hours,          ///< low and high of what is left
  materials,      ///< low and high
  pass_chance,    ///< 0.15 less and more, between 0.05 and 1
  horizon,        ///< a year less and more, at least one
  discount_rate,  ///< 0 and 0.1
  decay,          ///< 0 and 0.3
  hour_value,     ///< 0 and the double
  salary          ///< a tenth less and more
};

struct Sensitivity {
  RoiLever lever = RoiLever::uplift;
  double low_setting = 0;
  double high_setting = 0;
  double npv_low = 0;   ///< at the low setting
  double npv_high = 0;  ///< at the high setting

  [[nodiscard]] double swing() const { return npv_high > npv_low ? npv_high - npv_low : npv_low - npv_high; }
};

/// The likely net present value as each lever moves, the widest swing first; levers that move nothing are
/// left out. Requires a salary and an uplift.
[[nodiscard]] std::vector<Sensitivity> npv_sensitivity(const ReturnTerms& terms);

}  // namespace aipath
