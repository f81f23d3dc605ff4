// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/numbers.hpp"
#include "report/paint.hpp"
#include "report/resource_words.hpp"
#include "report/table.hpp"
#include "report/wrap.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t widest_layout = 120;
constexpr std::size_t detail_indent = 4;

std::string heading(const Catalog& catalog, const ResourceView& view, const char* what,
                    const TextStyle& style) {
  const std::string title = terminal_text(catalog[view.role].name) + ": " + what;
  std::string below = format_date(view.date);
  if (!view.profile_name.empty()) below = terminal_text(view.profile_name) + " · " + below;
  return paint(cut_to_width(title, style.width), Tone::strong, style.colour) + "\n" +
         paint(cut_to_width(below, style.width), Tone::faint, style.colour) + "\n\n";
}

std::string paragraph(const std::string& text, Tone tone, const TextStyle& style) {
  std::string out;
  for (const std::string& line : wrap(text, style.width))
    out += paint(line, tone, style.colour) + "\n";
  return out;
}

void add_details(Table& table, const std::string& text, const TextStyle& style) {
  const std::size_t width = style.width > detail_indent ? style.width - detail_indent : 1;
  for (const std::string& line : wrap(terminal_text(text), width))
    table.rows.push_back({.across = {std::string(detail_indent, ' ') + line, Tone::faint}});
}

/// Cells and details are made inert as a whole.
std::string as_it_is(std::string_view text) {
  return std::string(text);
}

std::string uncovered_section(const Catalog& catalog, const ResourceChoice& choice, const TextStyle& style) {
  const std::vector<std::string> lines = uncovered_words(catalog, choice, terminal_text);
  if (lines.empty()) return {};
  std::string out = "\n" + paint("Without a resource", Tone::strong, style.colour) + "\n";
  for (const std::string& line : lines)
    out += paragraph(line + ".", Tone::plain, style);
  return out;
}

std::string notes(const Catalog& catalog, const ResourceChoice& choice, const TextStyle& style) {
  std::string out;
  for (const std::string& note : resource_note_words(catalog, choice, terminal_text))
    out += paragraph(note, Tone::attention, style);
  return out;
}

}  // namespace

std::string resources_text(const Catalog& catalog, const ResourceChoice& choice, const ResourceView& view,
                           const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  std::string out = heading(catalog, view, "resources", layout) +
                    paragraph(total_words(choice) + ".", Tone::strong, layout) +
                    paragraph(proof_words(choice), Tone::plain, layout) + notes(catalog, choice, layout);
  Table table;
  table.columns = {{.title = "", .min_width = 12, .gives_way = true},
                   {.title = "cost", .align = Align::right},
                   {.title = "hours", .align = Align::right}};
  for (const ChosenResource& chosen : choice.resources) {
    const Resource& resource = catalog[chosen.resource];
    table.rows.push_back({.cells = {{resource.title},
                                    {cost_words(chosen, choice.constraints.currency)},
                                    {format_hours(chosen.hours)}}});
    add_details(table, fmt::format("{}", fmt::join(step_range_words(catalog, chosen.covers, as_it_is), ", ")),
                layout);
    add_details(table, resource.url, layout);
    const std::string price = price_words(catalog, resource);
    if (!price.empty()) add_details(table, "price: " + price, layout);
  }
  if (!table.rows.empty()) out += "\n" + render_table(table, layout);
  return out + uncovered_section(catalog, choice, layout);
}

std::string resource_frontier_text(const Catalog& catalog, const ResourceFrontier& frontier,
                                   const ResourceView& view, const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  const ResourceChoice& cheapest = frontier.points.front();
  const std::string out = heading(catalog, view, "money against hours", layout) +
                          paragraph(frontier_words(frontier), Tone::plain, layout) +
                          notes(catalog, cheapest, layout) + "\n";
  Table table;
  table.columns = {{.title = "cost", .align = Align::right},
                   {.title = "hours", .align = Align::right},
                   {.title = "resources", .align = Align::right},
                   {.title = ""}};
  const ResourceChoice* before = nullptr;
  for (const ResourceChoice& point : frontier.points) {
    table.rows.push_back({.cells = {{amount_words(point.money, point.constraints.currency)},
                                    {format_hours(point.hours)},
                                    {std::to_string(point.resources.size())},
                                    {point.is_proven ? "" : "not proven", Tone::attention}}});
    if (before != nullptr)
      add_details(table, change_between_words(catalog, *before, point, as_it_is), layout);
    before = &point;
  }
  return out + render_table(table, layout) + uncovered_section(catalog, cheapest, layout);
}

}  // namespace aipath
