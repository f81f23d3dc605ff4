// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/document.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace aipath::yaml {

/// Typed reading of single values. A field has its type, so YAML's guesses play no part: `no` read as text is
/// "no", and `1.10` read as text keeps its zero. Each function reports what is wrong and returns an empty
/// optional.

/// Any scalar, as it is written. Code wrong-type.
[[nodiscard]] std::optional<std::string> read_text(Value value, Diagnostics& diagnostics);

struct Range {
  double low = 0;
  double high = 0;
};

/// A decimal number without exponent, leading zeros, underscores or sign of plus: what everybody reads the
/// same way. Codes: wrong-type, not-a-number, out-of-range.
[[nodiscard]] std::optional<double> read_number(Value value, Range allowed, Diagnostics& diagnostics);

/// The same without a fraction. Code not-whole beside those.
[[nodiscard]] std::optional<int> read_whole_number(Value value, Range allowed, Diagnostics& diagnostics);

/// `true` or `false`; `yes`, `no`, `on` and `off` are refused with a hint. Codes: wrong-type, not-a-boolean.
[[nodiscard]] std::optional<bool> read_boolean(Value value, Diagnostics& diagnostics);

}  // namespace aipath::yaml
