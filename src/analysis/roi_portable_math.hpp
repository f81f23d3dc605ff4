// SPDX-License-Identifier: MIT
//
// exp, log and pow of the C library may differ in the last bit from one machine to another, and a figure that
// is then rounded or compared could differ visibly. These use only operations that IEEE 754 rounds exactly,
// so every machine gives the same bits. Relative error below 1e-14.
#pragma once

namespace aipath {

/// Of a number above 0.
[[nodiscard]] double portable_log(double x);
/// 0 for very negative numbers, infinity for very large ones.
[[nodiscard]] double portable_exp(double x);
/// base^exponent for a base above 0; 0 for a base of 0.
[[nodiscard]] double portable_power(double base, double exponent);

}  // namespace aipath
