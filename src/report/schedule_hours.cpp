// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"
#include "report/numbers.hpp"
#include "report/schedule_words.hpp"
#include "report/table.hpp"
#include "report/table_formats.hpp"
#include <aipath/report/schedule.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* beyond = "over 40 years";

std::string date_text(const std::optional<PartialDate>& date) {
  return date ? short_date(*date) + fmt::format(" {}", date->year) : beyond;
}

/// `6 weeks sooner`, in whole weeks.
std::string saved_words(const HoursOption& option, const std::optional<double>& own) {
  if (own && *own == option.hours_per_week) return "as now";
  if (!option.weeks_saved) return "";
  const double weeks = std::round(std::abs(*option.weeks_saved));
  if (weeks == 0) return "about the same";
  return fmt::format("{} {}", weeks == 1 ? "1 week" : format_whole(weeks) + " weeks",
                     *option.weeks_saved > 0 ? "sooner" : "later");
}

Table hours_table(const HoursComparison& comparison) {
  Table table;
  table.columns = {{.title = "Hours", .align = Align::right},
                   {.title = "P50"},
                   {.title = "P80"},
                   {.title = "You finish", .gives_way = true}};
  if (comparison.deadline) table.columns.push_back({.title = "Deadline", .align = Align::right});
  for (const HoursOption& option : comparison.options) {
    TableRow row{.cells = {{fmt::format("{}", option.hours_per_week)},
                           {date_text(option.p50)},
                           {date_text(option.p80)},
                           {saved_words(option, comparison.hours_per_week)}}};
    if (comparison.deadline && option.deadline_probability)
      row.cells.push_back({chance_in_100(*option.deadline_probability)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

Json date_or_null(const std::optional<PartialDate>& date) {
  return date ? Json(format_date(*date)) : Json();
}

Json number_or_null(const std::optional<double>& number) {
  return number ? Json(*number) : Json();
}

std::string number_or_nothing(const std::optional<double>& number) {
  return number ? fmt::format("{}", *number) : "";
}

}  // namespace

std::string hours_comparison_text(const HoursComparison& comparison, const TextStyle& style) {
  return render_table(hours_table(comparison), style);
}

std::string hours_comparison_markdown(const HoursComparison& comparison) {
  return markdown_table(hours_table(comparison));
}

std::string hours_comparison_json(const HoursComparison& comparison, const std::string& aipath_version) {
  Json document = {{"schema", "aipath.hours-comparison/1"},
                   {"aipath_version", aipath_version},
                   {"hours_per_week", number_or_null(comparison.hours_per_week)},
                   {"deadline", date_or_null(comparison.deadline)},
                   {"options", Json::array()}};
  for (const HoursOption& option : comparison.options)
    document["options"].push_back({{"hours_per_week", option.hours_per_week},
                                   {"finish_p50", date_or_null(option.p50)},
                                   {"finish_p80", date_or_null(option.p80)},
                                   {"weeks_saved", number_or_null(option.weeks_saved)},
                                   {"deadline_probability", number_or_null(option.deadline_probability)}});
  return dump_json(document);
}

std::string hours_comparison_csv(const HoursComparison& comparison) {
  std::string out = "hours_per_week,finish_p50,finish_p80,weeks_saved,deadline_probability\n";
  for (const HoursOption& option : comparison.options)
    out += fmt::format("{},{},{},{},{}\n", option.hours_per_week, option.p50 ? format_date(*option.p50) : "",
                       option.p80 ? format_date(*option.p80) : "", number_or_nothing(option.weeks_saved),
                       number_or_nothing(option.deadline_probability));
  return out;
}

}  // namespace aipath
