// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/market.hpp>

#include <cstddef>
#include <string>

namespace aipath {

/// The span of pay that plots of one group share.
struct PayScale {
  double low = 0;
  double high = 0;
};

/// Widens the scale to hold a row; a scale whose bounds are both 0 is empty.
void widen(PayScale& scale, const SalaryRow& row);

/// One line of `cells` blocks: `··──▒▒▒█▒▒▒──··`. Thin from the 10th to the 90th percentile or over a range,
/// half-tone over the middle half, full at the median, `o` at a mean where no median is known.
[[nodiscard]] std::string box_plot(const SalaryRow& row, const PayScale& scale, std::size_t cells);

}  // namespace aipath
