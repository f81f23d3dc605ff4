// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "diagnostics/closest_name.hpp"
#include <aipath/report/entries.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace aipath {
namespace {

struct ListOptions {
  std::string kind{};
  std::string category{};
  std::string text{};
};

std::string render_overview(const Session& session, const Catalog& catalog) {
  const std::string& format = session.options.format;
  if (format == "json") return catalog_overview_json(catalog);
  if (format == "csv") return catalog_overview_csv(catalog);
  if (format == "md") return catalog_overview_markdown(catalog);
  return catalog_overview_text(catalog, text_style(session));
}

std::string render_list(const Session& session, const Catalog& catalog, EntryKind kind,
                        const EntryFilter& filter) {
  const std::string& format = session.options.format;
  if (format == "json") return entries_json(catalog, kind, filter);
  if (format == "csv") return entries_csv(catalog, kind, filter);
  if (format == "md") return entries_markdown(catalog, kind, filter);
  return entries_text(catalog, kind, filter, text_style(session));
}

/// The filter that the flags ask for; a category that does not exist is reported.
EntryFilter filter_for(Session& session, const Catalog& catalog, const ListOptions& options, EntryKind kind) {
  EntryFilter filter{.category = std::nullopt, .text = options.text};
  if (options.category.empty()) return filter;
  filter.category = find_category(catalog, options.category);
  if (!filter.category) {
    std::vector<std::string_view> ids;
    for (const Category& category : catalog.categories)
      ids.push_back(category.id);
    report_error(session, "wrong-usage", fmt::format("no category '{}'", options.category),
                 did_you_mean(options.category, ids));
  } else if (!has_category(kind)) {
    report_error(session, "wrong-usage",
                 fmt::format("--category says nothing about {}", entry_kind_name(kind)));
  }
  return filter;
}

ExitCode run_list(Session& session, const ListOptions& options) {
  const std::optional<EntryKind> kind = parse_entry_kind(options.kind);
  if (!options.kind.empty() && !kind) {
    const std::vector<std::string_view> kinds = entry_kind_candidates();
    const std::string hint = did_you_mean(options.kind, kinds);
    report_error(session, "wrong-usage", fmt::format("no kind of entries '{}'", options.kind),
                 hint.empty() ? "`aipath roadmap list` shows the kinds" : hint);
    return finish(session);
  }
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  if (!kind) {
    write_answer(session, render_overview(session, *catalog));
    return finish(session);
  }
  const EntryFilter filter = filter_for(session, *catalog, options, *kind);
  if (!session.diagnostics.has_errors()) write_answer(session, render_list(session, *catalog, *kind, filter));
  return finish(session);
}

}  // namespace

Runner add_roadmap_list_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<ListOptions>();
  app.add_option("kind", options->kind,
                 "skills, roles, certifications, resources ...; without it, what there is")
      ->type_name("KIND");
  app.add_option("--category", options->category, "Only what belongs to this category of skills")
      ->type_name("ID");
  app.add_option("--text", options->text, "Only what has this text in its id, name or aliases")
      ->type_name("TEXT");
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath roadmap list\n"
      "  aipath roadmap list skills --category llm-genai\n"
      "  aipath roadmap list certifications --text aws --format csv");
  return [options](Session& s) { return run_list(s, *options); };
}

}  // namespace aipath
