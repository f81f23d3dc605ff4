// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/markdown_link.hpp"
#include "report/numbers.hpp"
#include "report/resource_words.hpp"
#include "report/table_formats.hpp"

#include <fmt/format.h>

#include <string_view>

namespace aipath {
namespace {

/// For cells, which are made inert as a whole when the table is written.
std::string as_it_is(std::string_view text) {
  return std::string(text);
}

/// The title as a link to its page, if that is an address that can be linked.
std::string title_cell(const Resource& resource) {
  return markdown_link(markdown_table_cell(resource.title), resource.url);
}

std::string heading(const Catalog& catalog, const ResourceView& view, const char* what) {
  std::string below = format_date(view.date);
  if (!view.profile_name.empty()) below = markdown_text(view.profile_name) + " · " + below;
  return fmt::format("# {}: {}\n\n{}\n\n", markdown_text(catalog[view.role].name), what, below);
}

std::string notes(const Catalog& catalog, const ResourceChoice& choice) {
  std::string out;
  for (const std::string& note : resource_note_words(catalog, choice, markdown_text))
    out += "\n" + note + "\n";
  return out;
}

std::string uncovered_section(const Catalog& catalog, const ResourceChoice& choice) {
  const std::vector<std::string> lines = uncovered_words(catalog, choice, markdown_text);
  std::string out = lines.empty() ? "" : "\n## Without a resource\n\n";
  for (const std::string& line : lines)
    out += "- " + line + "\n";
  return out;
}

}  // namespace

std::string resources_markdown(const Catalog& catalog, const ResourceChoice& choice,
                               const ResourceView& view) {
  std::string out = heading(catalog, view, "resources") +
                    fmt::format("**{}.** {}\n", total_words(choice), proof_words(choice)) +
                    notes(catalog, choice);
  if (!choice.resources.empty())
    out += "\n| Resource | Cost | Hours | Teaches | Price known from |\n| --- | --: | --: | --- | --- |\n";
  for (const ChosenResource& chosen : choice.resources) {
    const Resource& resource = catalog[chosen.resource];
    const std::vector<std::string> steps = step_range_words(catalog, chosen.covers, markdown_table_cell);
    out += fmt::format("| {} | {} | {} | {} | {} |\n", title_cell(resource),
                       markdown_table_cell(cost_words(chosen, choice.constraints.currency)),
                       format_hours(chosen.hours), fmt::join(steps, ", "),
                       markdown_table_cell(price_words(catalog, resource)));
  }
  return out + uncovered_section(catalog, choice);
}

std::string resource_frontier_markdown(const Catalog& catalog, const ResourceFrontier& frontier,
                                       const ResourceView& view) {
  const ResourceChoice& cheapest = frontier.points.front();
  const std::string out = heading(catalog, view, "money against hours") + frontier_words(frontier) + "\n" +
                          notes(catalog, cheapest) + "\n";
  Table table;
  table.columns = {{.title = "Cost", .align = Align::right},
                   {.title = "Hours", .align = Align::right},
                   {.title = "Resources", .align = Align::right},
                   {.title = "Proof"},
                   {.title = "Change"}};
  const ResourceChoice* before = nullptr;
  for (const ResourceChoice& point : frontier.points) {
    table.rows.push_back(
        {.cells = {{amount_words(point.money, point.constraints.currency)},
                   {format_hours(point.hours)},
                   {std::to_string(point.resources.size())},
                   {point.is_proven ? "proven" : "not proven"},
                   {before == nullptr ? "" : change_between_words(catalog, *before, point, as_it_is)}}});
    before = &point;
  }
  return out + markdown_table(table) + uncovered_section(catalog, cheapest);
}

}  // namespace aipath
