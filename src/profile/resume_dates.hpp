// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/profile/resume.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace aipath {

/// Dates in a line of text and the place where they stand.
struct DatesInText {
  ResumeDates dates{};
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_range = false;  ///< two dates, or "since 2021"
};

/// The first date or span of dates of a line: `2021-03`, `03/2021`, `Mar 2021 – present`, `2019-2022`, `since
/// 2020`. A year stands alone: the 2021 of 12021 is none. Month names are English and German.
[[nodiscard]] std::optional<DatesInText> find_dates(std::string_view line);

/// A date as a program writes it, `2021-03-01` or with a time behind it; not set if it is none.
[[nodiscard]] PartialDate date_or_none(std::string_view text);

}  // namespace aipath
