// SPDX-License-Identifier: MIT
#include "cli/level_question.hpp"

#include "report/numbers.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

namespace aipath {

Choice level_question(const Catalog& catalog, SkillId id, std::string_view progress,
                      std::optional<double> known) {
  static constexpr std::array<std::string_view, max_level + 1> words{"none",         "aware",    "novice",
                                                                     "intermediate", "advanced", "expert"};
  const Skill& skill = catalog[id];
  Choice choice;
  choice.subject = skill.name;
  choice.title = fmt::format("{} · {}", skill.name, progress);
  choice.note = skill.summary;
  choice.first_number = 0;
  choice.options.emplace_back("nothing of this yet");
  for (int level = 1; level <= max_level; ++level) {
    const auto index = static_cast<std::size_t>(level);
    const std::string& line = skill.levels[index - 1];
    choice.options.push_back(
        line.empty() ? fmt::format("{}, which the roadmap does not describe", words[index]) : line);
  }
  if (known) {
    choice.preset = static_cast<std::size_t>(std::floor(*known));
    if (*known != std::floor(*known))
      choice.note += fmt::format(". So far {}, which s keeps", format_level(*known));
  }
  return choice;
}

bool can_ask(Session& session, std::string_view command, std::string hint) {
  if (session.environment.input_is_terminal && session.environment.output_is_terminal) return true;
  report_error(session, "wrong-usage",
               fmt::format("`aipath {}` asks questions, and there is no terminal to ask them in", command),
               std::move(hint));
  return false;
}

}  // namespace aipath
