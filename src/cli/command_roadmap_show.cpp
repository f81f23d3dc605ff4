// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "diagnostics/closest_name.hpp"
#include <aipath/report/entries.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace aipath {
namespace {

struct ShowOptions {
  std::vector<std::string> names{};
};

std::string render(const Session& session, const Catalog& catalog, const std::vector<EntryRef>& entries) {
  const std::string& format = session.options.format;
  if (format == "json") return entry_json(catalog, entries);
  if (format == "md") return entry_markdown(catalog, entries);
  return entry_text(catalog, entries, text_style(session));
}

ExitCode run_show(Session& session, const ShowOptions& options) {
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  std::vector<EntryRef> entries;
  for (const std::string& name : options.names) {
    const std::vector<EntryRef> found = find_entries(*catalog, name);
    if (found.empty()) {
      const std::string hint = did_you_mean(name, entry_name_candidates(*catalog));
      report_error(session, "wrong-usage", fmt::format("nothing is called '{}'", name),
                   hint.empty() ? "`aipath roadmap list KIND --text WORD` searches" : hint);
    }
    for (const EntryRef& entry : found) {
      if (std::find(entries.begin(), entries.end(), entry) == entries.end()) entries.push_back(entry);
    }
  }
  if (!session.diagnostics.has_errors()) write_answer(session, render(session, *catalog, entries));
  return finish(session);
}

}  // namespace

Runner add_roadmap_show_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<ShowOptions>();
  app.add_option("id", options->names,
                 "Ids, or names and aliases, of skills, roles, certifications or anything else")
      ->type_name("ID")
      ->required();
  add_output_options(app, session.options, {"text", "md", "json"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath roadmap show rag\n"
      "  aipath roadmap show ai-engineer aws-mla --format md");
  return [options](Session& s) { return run_show(s, *options); };
}

}  // namespace aipath
