// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/roi_model.hpp>

#include <vector>

namespace aipath {

/// The inverse of the distribution function of a PERT variable as a table.
class PertQuantiles {
 public:
  /// Requires low <= likely <= high.
  explicit PertQuantiles(Range3 range);

  /// The value that a share `u` (0 to 1) of cases stays under.
  [[nodiscard]] double at(double u) const;

 private:
  double low_;
  double width_;
  std::vector<double> shares_{};  ///< [k]: share of the width at u = k / (size - 1)
};

}  // namespace aipath
