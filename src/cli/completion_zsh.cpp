// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace aipath {
namespace {

constexpr std::string_view head = R"zsh(#compdef aipath
# Completion of aipath for zsh, written by `aipath completion zsh`.

# The ids of entries of the kind that is the last argument; the others are for compadd. Roadmaps of the learner's own that
# the line names have ids too.
_aipath_ids() {
  local -a ids roadmaps
  local i word
  for ((i = 1; i <= $#words; i++)); do
    case $words[i] in
      --roadmap) word=$words[i+1] ;;
      --roadmap=*) word=${words[i]#--roadmap=} ;;
      *) continue ;;
    esac
    word=${(Q)word}
    roadmaps+=("--roadmap=${word/#\~\//$HOME/}")
  done
  ids=(${(f)"$(command aipath completion --ids $argv[-1] $roadmaps 2>/dev/null </dev/null)"})
  compadd "${(@)argv[1,-2]}" -a -- ids
}

)zsh";

/// A bracketed explanation or a colon would end a part of a specification early.
std::string escaped(std::string_view text, std::string_view special) {
  std::string result;
  for (const char c : text) {
    if (c == '\\' || special.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string function_of(const std::vector<std::string>& words) {
  return words.empty() ? "_aipath" : fmt::format("_aipath_{}", fmt::join(words, "_"));
}

/// `FILE:_files`: what to say and what to do for a value.
std::string message_and_action(const ValueDescription& value) {
  const std::string message = escaped(value.name, ":");
  switch (value.kind) {
    case ValueKind::choice: {
      std::vector<std::string> words;
      for (const std::string& word : value.words)
        words.push_back(escaped(word, " ():"));
      return fmt::format("{}:({})", message, fmt::join(words, " "));
    }
    case ValueKind::id:
      return fmt::format("{}:_aipath_ids {}", message, value.entries);
    case ValueKind::file:
      return message + ":_files";
    default:
      return message + ": ";
  }
}

/// One specification of `_arguments` for each name of the flag.
std::vector<std::string> flag_specifications(const FlagDescription& flag) {
  std::vector<std::string> specifications;
  const bool takes_value = flag.value.kind != ValueKind::none;
  for (const std::string& name : flag.names) {
    const bool is_long = name.size() > 2;
    std::string specification = flag.may_repeat ? "*" : fmt::format("({})", fmt::join(flag.names, " "));
    specification += name;
    if (takes_value) specification += is_long ? "=" : "+";
    specification += fmt::format("[{}]", escaped(flag.description, "[]"));
    if (takes_value) specification += ":" + message_and_action(flag.value);
    specifications.push_back(std::move(specification));
  }
  return specifications;
}

std::vector<std::string> all_specifications(const CommandDescription& command) {
  std::vector<std::string> specifications;
  for (const FlagDescription& flag : command.flags) {
    for (std::string& specification : flag_specifications(flag))
      specifications.push_back(std::move(specification));
  }
  for (std::size_t i = 0; i < command.places.size(); ++i) {
    const PlaceDescription& place = command.places[i];
    specifications.push_back(fmt::format("{}:{}", place.may_repeat ? "*" : std::to_string(i + 1),
                                         message_and_action(place.value)));
  }
  return specifications;
}

std::string quoted_lines(const std::vector<std::string>& texts, std::string_view indent,
                         std::string_view line_end) {
  std::string lines;
  for (const std::string& text : texts)
    lines += fmt::format("{}{}{}\n", indent, shell_quoted(text), line_end);
  return lines;
}

/// A function that completes the flags and places of one command.
std::string leaf_function(const CommandDescription& command) {
  std::string lines = quoted_lines(all_specifications(command), "    ", " \\");
  lines.resize(lines.size() - 3);  // nothing follows the last line
  return fmt::format("{}() {{\n  _arguments -s \\\n{}\n}}\n\n", function_of(command.words), lines);
}

/// A function that completes sub-commands and hands over to theirs.
std::string group_function(const CommandDescription& command) {
  std::vector<std::string> descriptions;
  std::string cases;
  for (const SubcommandDescription& subcommand : command.subcommands) {
    descriptions.push_back(escaped(subcommand.name, ":") + ":" + escaped(subcommand.description, ""));
    std::vector<std::string> words = command.words;
    words.push_back(subcommand.name);
    cases +=
        fmt::format("        {}) {} && result=0 ;;\n", shell_quoted(subcommand.name), function_of(words));
  }
  return fmt::format(
      R"zsh({}() {{
  local curcontext=$curcontext context state state_descr line result=1
  local -A opt_args
  local -a commands
  commands=(
{}  )
  _arguments -C \
{}    '1:command:->command' \
    '*::argument:->argument' && result=0
  case $state in
    command) _describe -t commands command commands && result=0 ;;
    argument)
      case $line[1] in
{}      esac
      ;;
  esac
  return result
}}

)zsh",
      function_of(command.words), quoted_lines(descriptions, "    ", ""),
      quoted_lines(all_specifications(command), "    ", " \\"), cases);
}

}  // namespace

std::string zsh_completion(const std::vector<CommandDescription>& commands) {
  std::string script(head);
  for (const CommandDescription& command : commands)
    script += command.subcommands.empty() ? leaf_function(command) : group_function(command);
  // Read by `source` instead of from `fpath`, the file only announces its function.
  return script +
         "if [[ $funcstack[1] == _aipath ]]; then\n  _aipath \"$@\"\nelse\n  compdef _aipath aipath\nfi\n";
}

}  // namespace aipath
