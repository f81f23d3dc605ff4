// SPDX-License-Identifier: MIT
#include "cli/parser_description.hpp"

#include <aipath/report/entries.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace aipath {
namespace {

constexpr std::array file_types{"FILE", "PATH", "PROFILE"};

std::vector<std::string> split_at(const std::string& text, const char* separators) {
  std::vector<std::string> words;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, start), text.size());
    if (end > start) words.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

bool has_file_type(const std::vector<std::string>& types) {
  return std::find_first_of(types.begin(), types.end(), file_types.begin(), file_types.end()) != types.end();
}

/// The kinds as people type them: `uplift-classes`.
std::vector<std::string> kind_words() {
  std::vector<std::string> words;
  for (const std::string_view name : entry_kind_candidates()) {
    words.emplace_back(name);
    std::replace(words.back().begin(), words.back().end(), '_', '-');
  }
  return words;
}

ValueDescription describe_value(const CLI::Option& option) {
  if (option.get_items_expected_max() == 0) return {};
  const std::string name = option.get_type_name();
  const std::vector<std::string> types = split_at(name, "|[]. ");
  if (has_file_type(types)) return {ValueKind::file, name, {}, {}};
  if (name.find('|') != std::string::npos)
    return {ValueKind::choice, option.get_single_name(), split_at(name, "|"), {}};
  const std::string type = types.empty() ? std::string() : types.front();
  if (type == "KIND") return {ValueKind::choice, name, kind_words(), {}};
  const bool is_id = type == "ID";
  if (const auto kind = parse_entry_kind(is_id ? option.get_single_name() : type))
    return {ValueKind::id, name, {}, std::string(entry_kind_name(*kind))};
  if (is_id) return {ValueKind::id, name, {}, std::string(any_entry)};
  return {ValueKind::text, name, {}, {}};
}

std::vector<std::string> flag_names(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.get_snames())
    names.push_back("-" + name);
  for (const std::string& name : option.get_lnames())
    names.push_back("--" + name);
  return names;
}

void describe_command(const CLI::App& app, std::vector<std::string> words,
                      std::vector<CommandDescription>& commands) {
  CommandDescription command{.words = words, .subcommands = {}, .flags = {}, .places = {}};
  for (const CLI::Option* option : app.get_options()) {
    const bool is_hidden = option->get_group().empty();
    if (is_hidden) continue;
    const bool may_repeat = option->get_expected_max() > 1;
    const ValueDescription value = describe_value(*option);
    if (option->nonpositional())
      command.flags.push_back({flag_names(*option), option->get_description(), value, may_repeat});
    else
      command.places.push_back({value, may_repeat});
  }
  const auto shown =
      app.get_subcommands([](const CLI::App* subcommand) { return !subcommand->get_group().empty(); });
  for (const CLI::App* subcommand : shown)
    command.subcommands.push_back({subcommand->get_name(), subcommand->get_description()});
  commands.push_back(std::move(command));
  for (const CLI::App* subcommand : shown) {
    words.push_back(subcommand->get_name());
    describe_command(*subcommand, words, commands);
    words.pop_back();
  }
}

}  // namespace

std::vector<CommandDescription> describe_parser(const CLI::App& program) {
  std::vector<CommandDescription> commands;
  describe_command(program, {}, commands);
  return commands;
}

}  // namespace aipath
