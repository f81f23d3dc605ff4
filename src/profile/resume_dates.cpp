// SPDX-License-Identifier: MIT
#include "profile/resume_dates.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace aipath {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
    ++at;
  return at;
}

std::string_view word_at(std::string_view line, std::size_t at) {
  std::size_t end = at;
  while (end < line.size() && is_letter(line[end]) && line.substr(end, 3) != "\u2013" &&
         line.substr(end, 3) != "\u2014")
    ++end;
  return line.substr(at, end - at);
}

/// `count` digits at this place and no more; 0 if there are others.
int number_at(std::string_view line, std::size_t at, std::size_t count) {
  if (at + count > line.size() ||
      !std::all_of(line.begin() + static_cast<std::ptrdiff_t>(at),
                   line.begin() + static_cast<std::ptrdiff_t>(at + count), is_digit)) {
    return 0;
  }
  if (at + count < line.size() && is_digit(line[at + count])) return 0;
  int number = 0;
  std::from_chars(line.data() + at, line.data() + at + count, number);
  return number;
}

int year_at(std::string_view line, std::size_t at) {
  const int year = number_at(line, at, 4);
  return year >= 1950 && year <= 2100 ? year : 0;
}

int month_named(std::string_view word) {
  static constexpr std::array<std::array<std::string_view, 4>, 12> names{{
      {"jan", "january", "januar", "j\u00E4n"},
      {"feb", "february", "februar", ""},
      {"mar", "march", "m\u00E4rz", "mrz"},
      {"apr", "april", "", ""},
      {"may", "mai", "", ""},
      {"jun", "june", "juni", ""},
      {"jul", "july", "juli", ""},
      {"aug", "august", "", ""},
      {"sep", "sept", "september", ""},
      {"oct", "october", "oktober", "okt"},
      {"nov", "november", "", ""},
      {"dec", "december", "dezember", "dez"},
  }};
  if (word.empty()) return 0;
  const std::string name = lower(word);
  for (std::size_t month = 0; month < names.size(); ++month) {
    if (std::find(names.at(month).begin(), names.at(month).end(), name) != names.at(month).end())
      return static_cast<int>(month) + 1;
  }
  return 0;
}

struct DateInText {
  PartialDate date{};
  std::size_t end = 0;
};

std::optional<DateInText> named_month_at(std::string_view line, std::size_t at) {
  const std::string_view word = word_at(line, at);
  const int month = month_named(word);
  if (month == 0) return std::nullopt;
  std::size_t next = at + word.size();
  if (next < line.size() && (line[next] == '.' || line[next] == ',')) ++next;
  next = skip_blanks(line, next);
  const int year = year_at(line, next);
  if (year == 0) return std::nullopt;
  return DateInText{{year, month, 0}, next + 4};
}

/// `2021-03-15`, `2021-03`, `2021/03`, `2021.03`, `2021`.
std::optional<DateInText> year_first_at(std::string_view line, std::size_t at) {
  const int year = year_at(line, at);
  if (year == 0) return std::nullopt;
  const std::size_t next = at + 4;
  const bool has_mark = next < line.size() && (line[next] == '-' || line[next] == '/' || line[next] == '.');
  const int month = has_mark ? number_at(line, next + 1, 2) : 0;
  if (month < 1 || month > 12) return DateInText{{year, 0, 0}, next};
  const bool has_day = next + 3 < line.size() && line[next + 3] == line[next];
  const int day = has_day ? number_at(line, next + 4, 2) : 0;
  if (day == 0) return DateInText{{year, month, 0}, next + 3};
  const auto full = parse_date(std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) +
                               (day < 10 ? "-0" : "-") + std::to_string(day));
  return DateInText{full.value_or(PartialDate{year, month, 0}), next + 6};
}

/// `03/2021`, `3/2021`, `03.2021`.
std::optional<DateInText> month_first_at(std::string_view line, std::size_t at) {
  for (const std::size_t digits : {std::size_t{2}, std::size_t{1}}) {
    const int month = number_at(line, at, digits);
    const std::size_t mark = at + digits;
    if (month < 1 || month > 12 || mark >= line.size() || (line[mark] != '/' && line[mark] != '.')) continue;
    const int year = year_at(line, mark + 1);
    if (year != 0) return DateInText{{year, month, 0}, mark + 5};
  }
  return std::nullopt;
}

std::optional<DateInText> date_at(std::string_view line, std::size_t at) {
  if (is_letter(line[at])) return named_month_at(line, at);
  if (!is_digit(line[at])) return std::nullopt;
  auto date = year_first_at(line, at);
  return date ? date : month_first_at(line, at);
}

/// Behind a dash or a word such as "to"; empty if there is none.
std::optional<std::size_t> behind_range_mark(std::string_view line, std::size_t at) {
  at = skip_blanks(line, at);
  for (const std::string_view mark : {"\u2013", "\u2014", "--", "-", "to ", "until ", "till ", "bis "}) {
    if (lower(line.substr(at, mark.size())) == mark) return skip_blanks(line, at + mark.size());
  }
  return std::nullopt;
}

bool means_today(std::string_view word) {
  static constexpr std::array<std::string_view, 7> words{"present", "now",       "today", "current",
                                                         "ongoing", "currently", "heute"};
  return std::find(words.begin(), words.end(), lower(word)) != words.end();
}

bool follows_since(std::string_view line, std::size_t at) {
  const std::string before = lower(line.substr(0, at));
  for (const std::string_view word : {"since ", "seit "}) {
    if (before.size() >= word.size() && before.compare(before.size() - word.size(), word.size(), word) == 0)
      return true;
  }
  return false;
}

DatesInText range_from(std::string_view line, std::size_t begin, const DateInText& first) {
  DatesInText found;
  found.begin = begin;
  found.end = first.end;
  found.dates.start = first.date;
  if (follows_since(line, begin)) {
    found.dates.is_current = true;
    found.is_range = true;
    return found;
  }
  const auto second = behind_range_mark(line, first.end);
  if (!second || *second >= line.size()) return found;
  const std::string_view word = word_at(line, *second);
  if (means_today(word)) {
    found.dates.is_current = true;
    found.is_range = true;
    found.end = *second + word.size();
  } else if (const auto last = date_at(line, *second)) {
    found.dates.end = last->date;
    found.is_range = true;
    found.end = last->end;
  }
  return found;
}

}  // namespace

std::optional<DatesInText> find_dates(std::string_view line) {
  constexpr std::size_t longest_line = 400;  // prose, where a year is no date of an entry
  line = line.substr(0, longest_line);
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool begins_word = at == 0 || (!is_digit(line[at - 1]) && !is_letter(line[at - 1]));
    if (!begins_word) continue;
    if (const auto first = date_at(line, at)) return range_from(line, at, *first);
  }
  return std::nullopt;
}

PartialDate date_or_none(std::string_view text) {
  const std::size_t time = text.find_first_of("T ");
  const std::string_view day = text.substr(0, time);
  return parse_date(day).value_or(PartialDate{});
}

}  // namespace aipath
