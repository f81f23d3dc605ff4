// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// At most two decimals, a comma before every three digits: `1,240`, `6.5`, `0.07`.
[[nodiscard]] std::string number_text(double value);
/// The digits that a program reads: no commas, nothing rounded but what binary fractions add.
[[nodiscard]] std::string plain_number(double value);
/// `7.2%` for 0.072.
[[nodiscard]] std::string share_text(double share);
/// `100 USD`; `free` for nothing.
[[nodiscard]] std::string money_text(const Money& money);
/// `150 to 250 USD`.
[[nodiscard]] std::string range_text(const MoneyRange& range);
/// `28 h (15 to 40)`.
[[nodiscard]] std::string hours_text(const Estimate& hours);
/// `base-plus-stock` as `base plus stock`.
[[nodiscard]] std::string words(std::string_view id);
/// `4 usually asked`.
[[nodiscard]] std::string importance_text(int importance);
/// `3 intermediate`.
[[nodiscard]] std::string level_text(int level);
/// Items with commas between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& items, std::string_view separator = ", ");
/// `python 3, sql 2`.
[[nodiscard]] std::string skill_levels_text(const Catalog& catalog, const std::vector<SkillLevel>& skills);

}  // namespace aipath
