// SPDX-License-Identifier: MIT
#include "cli/option_checks.hpp"

#include "diagnostics/closest_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace aipath {

void allow_only(CLI::Option& option, std::vector<std::string> words) {
  option.type_name(fmt::format("{}", fmt::join(words, "|")));
  option.check(CLI::Validator(
      [words = std::move(words)](const std::string& given) {
        if (std::find(words.begin(), words.end(), given) != words.end()) return std::string();
        const std::string hint = did_you_mean(given, {words.begin(), words.end()});
        return fmt::format("'{}' is none of {}{}{}", given, fmt::join(words, ", "), hint.empty() ? "" : "; ",
                           hint);
      },
      ""));
}

void allow_range(CLI::Option& option, double low, double high) {
  option.check(CLI::Validator(
      [low, high](const std::string& given) {
        double number = 0;
        const char* end = given.data() + given.size();
        const auto [stop, error] = std::from_chars(given.data(), end, number);
        const bool is_within = error == std::errc() && stop == end && number >= low && number <= high;
        return is_within ? std::string() : fmt::format("'{}' is no number from {} to {}", given, low, high);
      },
      ""));
}

}  // namespace aipath
