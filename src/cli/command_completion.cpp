// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/completion.hpp"
#include "cli/inputs.hpp"
#include "cli/option_checks.hpp"
#include "report/entry_names.hpp"
#include <aipath/catalog/load.hpp>
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/report/entries.hpp>

#include <fmt/format.h>

#include <memory>
#include <set>

namespace aipath {
namespace {

struct CompletionOptions {
  std::string shell{};
  std::string ids{};
};

/// The parser binds only the flags of the command that was asked for: this binds those of the others too.
void bind_all_flags(CLI::App& program, Session& session) {
  for (const Command& command : all_commands()) {
    CLI::App* parent = command.group.empty() ? &program : program.get_subcommand(std::string(command.group));
    CLI::App* app = parent->get_subcommand(std::string(command.name));
    const bool has_only_help = app->get_options().size() <= 1;
    if (has_only_help) command.add(*app, session);
  }
}

std::string script_for(const std::string& shell, CLI::App& program, const Environment& environment) {
  Session scratch{environment, {}, {}};  // what the other commands bind their flags to
  bind_all_flags(program, scratch);
  const std::vector<CommandDescription> commands = describe_parser(program);
  if (shell == "zsh") return zsh_completion(commands);
  return shell == "fish" ? fish_completion(commands) : bash_completion(commands);
}

/// One id a line. An id that would not stay on its line as it is written is of no use to a shell.
std::string ids_of(const Catalog& catalog, const std::vector<EntryKind>& kinds) {
  std::string lines;
  std::set<std::string_view> seen;
  for (const EntryKind kind : kinds) {
    for (const EntryRef& entry : list_entries(catalog, kind, {})) {
      const std::string& id = entry_id(catalog, entry);
      if (printable(id) == id && seen.insert(id).second) lines += id + "\n";
    }
  }
  return lines;
}

std::vector<EntryKind> kinds_called(const std::string& name) {
  if (const auto kind = parse_entry_kind(name)) return {*kind};
  std::vector<EntryKind> all;
  if (name != any_entry) return all;
  for (std::size_t i = 0; i < entry_kind_count; ++i)
    all.push_back(static_cast<EntryKind>(i));
  return all;
}

ExitCode print_ids(Session& session, const std::string& name) {
  const std::vector<EntryKind> kinds = kinds_called(name);
  if (kinds.empty()) {
    report_error(session, "wrong-usage", fmt::format("no kind of entries '{}'", name),
                 "`aipath roadmap list` shows the kinds");
    return finish(session);
  }
  // Who has a mistake in a roadmap of their own still wants to complete the ids of the shipped ones.
  const auto catalog = load_catalog_for(session);
  write_answer(session, ids_of(catalog ? *catalog : shipped_catalog(), kinds));
  return finish(session);
}

}  // namespace

Runner add_completion_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<CompletionOptions>();
  allow_only(*app.add_option("shell", options->shell, "The shell that you use"), {"bash", "zsh", "fish"});
  app.add_option("--ids", options->ids, "Print the ids of entries of a kind, for the scripts")
      ->type_name("KIND")
      ->group("");  // people use `roadmap list`
  app.add_option("--roadmap", session.options.roadmaps, "With --ids: add a roadmap to the shipped ones")
      ->type_name("PATH")
      ->allow_extra_args(false)
      ->group("");
  app.add_option("-o,--output", session.options.output,
                 "Write the script to this file instead of standard output")
      ->type_name("FILE");
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath completion bash\n"
      "  aipath completion zsh -o ~/.zfunc/_aipath");
  return [options, &app](Session& s) {
    if (!options->ids.empty()) return print_ids(s, options->ids);
    if (options->shell.empty()) {
      report_error(s, "wrong-usage", "no shell is named", "write bash, zsh or fish");
      return finish(s);
    }
    write_answer(s, script_for(options->shell, *app.get_parent(), s.environment));
    return finish(s);
  };
}

}  // namespace aipath
