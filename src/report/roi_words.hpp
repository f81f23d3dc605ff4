// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/roi.hpp>
#include <aipath/analysis/roi_sensitivity.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// `pays-in-most-cases`, for machine formats.
[[nodiscard]] std::string_view verdict_id(RoiVerdict verdict);
/// `no-uplift`; empty for none.
[[nodiscard]] std::string_view reason_id(RoiReason reason);
/// `pays in most cases`, `retires on 2027-03-31`, `unknown: no salary`.
[[nodiscard]] std::string verdict_words(const CertificationReturn& result);

/// A whole amount with commas: `-1,240`; `0` if it rounds to it.
[[nodiscard]] std::string whole_money(double amount);
/// The same with its currency.
[[nodiscard]] std::string whole_money(double amount, const std::string& currency);
/// `1.9%` for 0.019; whole from 10% on; `over 1,000%`.
[[nodiscard]] std::string percent_words(double share);
/// `1,478 USD (-250 to 7,912)`.
[[nodiscard]] std::string money_range_words(double low, double likely, double high,
                                            const std::string& currency);
/// `month 11`, `at once`, `never within 3 years`.
[[nodiscard]] std::string payback_words(std::optional<int> month, int horizon_months);
/// The internal rate, or the modified one, or why there is none.
[[nodiscard]] std::string rate_words(const RateOfReturn& rate);
[[nodiscard]] std::string lever_words(RoiLever lever);
/// The setting of a lever: percent, hours, money or years.
[[nodiscard]] std::string setting_words(RoiLever lever, double setting);

/// Everything that is assumed, label and value, each with where it comes from.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> assumption_facts(
    const RoiAssumptions& assumptions);
/// The same in one sentence for the foot of a table.
[[nodiscard]] std::string assumption_sentence(const RoiAssumptions& assumptions);
/// What a reader must know who takes the figures seriously.
[[nodiscard]] std::vector<std::string> caution_sentences(const RoiAssumptions& assumptions);

}  // namespace aipath
