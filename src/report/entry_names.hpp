// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/report/entries.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace aipath {

[[nodiscard]] const std::string& entry_id(const Catalog& catalog, EntryRef ref);

/// What a person would call the entry: its name, title, question or sentence.
[[nodiscard]] std::string entry_title(const Catalog& catalog, EntryRef ref);

/// `Data Scientist, senior, London`: whose pay a row states.
[[nodiscard]] std::string salary_title(const Catalog& catalog, const SalaryRow& row);

/// What the entry is also called in full: name and aliases of skills and roles, name and exam code of
/// certifications.
[[nodiscard]] std::vector<std::string_view> entry_aliases(const Catalog& catalog, EntryRef ref);

}  // namespace aipath
