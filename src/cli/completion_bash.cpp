// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace aipath {
namespace {

constexpr std::string_view head = R"bash(# Completion of aipath for bash, written by `aipath completion bash`.

)bash";

constexpr std::string_view engine = R"bash(
# Offers those of its arguments that start with what is typed, quoted for the shell.
_aipath_offer() {
  local word
  for word in "$@"; do
    [[ $word == "$typed"* ]] || continue
    printf -v word '%q' "$word"
    COMPREPLY+=("$word")
  done
}

# Sets `roadmaps` to the roadmaps of the learner's own that the line names, before or after the cursor.
_aipath_find_roadmaps() {
  local i word
  roadmaps=()
  for ((i = 1; i + 1 < ${#COMP_WORDS[@]}; i++)); do
    [[ ${COMP_WORDS[i]} == --roadmap ]] || continue
    word=${COMP_WORDS[i + 1]}
    [[ $word == = ]] && word=${COMP_WORDS[i + 2]-}
    word=${word//[\\\"\']/}
    roadmaps+=("--roadmap=${word/#\~\//$HOME/}")
  done
}

# Offers values of the kind $1: a choice from the other arguments, ids of entries of the kind $2, a file.
_aipath_offer_value() {
  local kind=$1 id
  local -a ids=() roadmaps=()
  shift
  case $kind in
    choice) _aipath_offer "$@" ;;
    id)
      _aipath_find_roadmaps
      while IFS= read -r id; do
        ids+=("$id")
      done < <(command aipath completion --ids "$1" "${roadmaps[@]}" 2>/dev/null </dev/null)
      _aipath_offer "${ids[@]}"
      ;;
    file) compopt -o default 2>/dev/null ;;
  esac
}

# Whether $1 is one of the other arguments.
_aipath_is_one_of() {
  local wanted=$1 word
  shift
  for word in "$@"; do
    [[ $word == "$wanted" ]] && return 0
  done
  return 1
}

_aipath() {
  local typed=${COMP_WORDS[COMP_CWORD]} command=aipath flag='' place=1 word i
  local -a value=() commands=() flags=()
  COMPREPLY=()
  # The command, the flag whose value is to come, and how many places are taken before the word that is typed.
  # `--flag=value` comes as three words.
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    _aipath_words "$command"
    if [[ -n $flag ]]; then
      [[ $word == = ]] || flag=''
    elif [[ $word == -?* ]]; then
      if _aipath_value "$command" "$word"; then flag=$word; fi
    elif _aipath_is_one_of "$word" "${commands[@]}"; then
      command+=" $word"
    else
      place=$((place + 1))
    fi
  done
  _aipath_words "$command"
  if [[ -n $flag ]]; then
    [[ $typed == = ]] && typed=''
    _aipath_value "$command" "$flag" && _aipath_offer_value "${value[@]}"
  elif [[ $typed == -* ]]; then
    _aipath_offer "${flags[@]}"
  elif _aipath_value "$command" "$place"; then
    _aipath_offer_value "${value[@]}"
  elif ((place == 1)); then
    _aipath_offer "${commands[@]}"
  fi
  return 0
}

complete -F _aipath aipath
)bash";

std::string key_of(const CommandDescription& command) {
  return command.words.empty() ? "aipath" : fmt::format("aipath {}", fmt::join(command.words, " "));
}

std::string quoted_list(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words)
    list += (list.empty() ? "" : " ") + shell_quoted(word);
  return list;
}

std::string value_words(const ValueDescription& value) {
  switch (value.kind) {
    case ValueKind::choice:
      return "choice " + quoted_list(value.words);
    case ValueKind::id:
      return "id " + shell_quoted(value.entries);
    case ValueKind::file:
      return "file";
    default:
      return "text";
  }
}

std::string words_function(const std::vector<CommandDescription>& commands) {
  std::string text =
      "# The words that may follow the command $1.\n"
      "_aipath_words() {\n  case $1 in\n";
  for (const CommandDescription& command : commands) {
    std::vector<std::string> names;
    for (const SubcommandDescription& subcommand : command.subcommands)
      names.push_back(subcommand.name);
    std::vector<std::string> flags;
    for (const FlagDescription& flag : command.flags)
      flags.insert(flags.end(), flag.names.begin(), flag.names.end());
    text += fmt::format("    {})\n      commands=({})\n      flags=({})\n      ;;\n",
                        shell_quoted(key_of(command)), quoted_list(names), quoted_list(flags));
  }
  return text + "  esac\n}\n";
}

std::string value_function(const std::vector<CommandDescription>& commands) {
  std::string text =
      "\n# The value of the flag $2 of the command $1, or what stands at its place $2. Fails if there is "
      "none.\n"
      "_aipath_value() {\n  case \"$1 $2\" in\n";
  for (const CommandDescription& command : commands) {
    const std::string key = key_of(command);
    for (const FlagDescription& flag : command.flags) {
      if (flag.value.kind == ValueKind::none) continue;
      std::vector<std::string> patterns;
      for (const std::string& name : flag.names)
        patterns.push_back(shell_quoted(fmt::format("{} {}", key, name)));
      text += fmt::format("    {}) value=({}) ;;\n", fmt::join(patterns, " | "), value_words(flag.value));
    }
    for (std::size_t i = 0; i < command.places.size(); ++i) {
      const PlaceDescription& place = command.places[i];
      const std::string pattern = place.may_repeat ? shell_quoted(key + " ") + "[0-9]*"
                                                   : shell_quoted(fmt::format("{} {}", key, i + 1));
      text += fmt::format("    {}) value=({}) ;;\n", pattern, value_words(place.value));
    }
  }
  return text + "    *) return 1 ;;\n  esac\n}\n";
}

}  // namespace

std::string shell_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text)
    quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string bash_completion(const std::vector<CommandDescription>& commands) {
  return std::string(head) + words_function(commands) + value_function(commands) + std::string(engine);
}

}  // namespace aipath
