// SPDX-License-Identifier: MIT
#pragma once

namespace aipath {

/// The value that a standard variable of Student's t with so many degrees of freedom does not exceed with a
/// probability between 0 and 1; of a normal one for 0 degrees. Boost.Math, in double precision everywhere.
[[nodiscard]] double student_quantile(double probability, double degrees_of_freedom);

}  // namespace aipath
