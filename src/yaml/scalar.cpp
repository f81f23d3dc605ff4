// SPDX-License-Identifier: MIT
#include "yaml/scalar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace aipath::yaml {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// -?(0|[1-9][0-9]*)(\.[0-9]+)?
bool is_decimal(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
  const bool whole_is_plain = !whole.empty() && std::all_of(whole.begin(), whole.end(), is_digit) &&
                              (whole.size() == 1 || whole.front() != '0');
  const bool fraction_is_plain =
      point == text.size() || (!fraction.empty() && std::all_of(fraction.begin(), fraction.end(), is_digit));
  return whole_is_plain && fraction_is_plain;
}

std::string hint_for_number(std::string_view text, bool quoted) {
  if (quoted) return "leave the quotes out";
  if (text.size() > 1 && text.front() == '0' && std::all_of(text.begin(), text.end(), is_digit)) {
    return "a leading zero is read differently by different programs: leave it out";
  }
  static constexpr std::array<std::string_view, 6> names{"zero", "one", "two", "three", "four", "five"};
  const auto* const named = std::find(names.begin(), names.end(), text);
  if (named != names.end()) return fmt::format("write {}", named - names.begin());
  return "write it in plain digits, such as 12 or 2.5";
}

}  // namespace

std::optional<std::string> read_text(Value value, Diagnostics& diagnostics) {
  if (value.is_scalar()) return std::string(value.text());
  report(diagnostics, value, "wrong-type", fmt::format("text is expected here, not {}", value.kind_name()));
  return std::nullopt;
}

std::optional<double> read_number(Value value, Range allowed, Diagnostics& diagnostics) {
  if (!value.is_scalar()) {
    report(diagnostics, value, "wrong-type",
           fmt::format("a number is expected here, not {}", value.kind_name()));
    return std::nullopt;
  }
  const std::string_view text = value.text();
  double number = 0;
  const bool is_plain = !value.is_quoted() && is_decimal(text);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (!is_plain || error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) {
    report(diagnostics, value, "not-a-number", fmt::format("'{}' is not a number", text),
           hint_for_number(text, value.is_quoted()));
    return std::nullopt;
  }
  if (number == 0) number = 0;  // no negative zero
  if (number < allowed.low || number > allowed.high) {
    report(diagnostics, value, "out-of-range",
           fmt::format("{} is out of range: from {} to {} is allowed", text, allowed.low, allowed.high));
    return std::nullopt;
  }
  return number;
}

std::optional<int> read_whole_number(Value value, Range allowed, Diagnostics& diagnostics) {
  const std::optional<double> number = read_number(value, allowed, diagnostics);
  if (!number) return std::nullopt;
  if (*number != std::floor(*number)) {
    report(diagnostics, value, "not-whole", fmt::format("{} must be a whole number", value.text()));
    return std::nullopt;
  }
  return static_cast<int>(*number);
}

std::optional<bool> read_boolean(Value value, Diagnostics& diagnostics) {
  const std::string_view text = value.is_scalar() ? value.text() : std::string_view();
  if (text == "true" && !value.is_quoted()) return true;
  if (text == "false" && !value.is_quoted()) return false;
  if (!value.is_scalar()) {
    report(diagnostics, value, "wrong-type",
           fmt::format("true or false is expected here, not {}", value.kind_name()));
  } else {
    report(diagnostics, value, "not-a-boolean", fmt::format("'{}' is neither true nor false", text),
           "write true or false");
  }
  return std::nullopt;
}

}  // namespace aipath::yaml
