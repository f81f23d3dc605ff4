// SPDX-License-Identifier: MIT
#include "cli/command.hpp"

#include <array>

namespace aipath {
namespace {

constexpr std::array commands{
    Command{"", "init", "Write your profile: asks what you want and what you can do", add_init_command},
    Command{"", "assess", "Rate your skills again and keep the rest of the profile", add_assess_command},
    Command{"", "gap", "How far you are from a role: what is missing, how many hours, what to do first",
            add_gap_command},
    Command{"", "path", "In which order to learn it, with proof: readiness after every step",
            add_path_command},
    Command{"", "plan", "Write the plan: week by week, a Markdown file that you can write in",
            add_plan_command},
    Command{"", "next", "What to do now, also with only a few minutes", add_next_command},
    Command{"", "done", "Tick what you have done in the plan", add_done_command},
    Command{"", "log", "Write down what you studied, and for how long", add_log_command},
    Command{"", "status", "Where you stand in your plan: behind or ahead, pace, when you finish",
            add_status_command},
    Command{"", "sync", "Write what is ticked in the plan into the profile", add_sync_command},
    Command{"", "roles", "All roles beside each other, or what two of them ask that the other does not",
            add_roles_command},
    Command{"", "market", "What roles pay and how they grow, with sources; what adverts ask",
            add_market_command},
    Command{"", "choose", "Weigh a decision, such as framework or cloud, for yourself", add_choose_command},
    Command{"", "why", "Where a figure of the gap comes from: formula, numbers, sources", add_why_command},
    Command{"", "roi", "Whether a certification is worth your money and evenings, and which one",
            add_roi_command},
    Command{"roadmap", "list", "List what the roadmaps hold", add_roadmap_list_command},
    Command{"roadmap", "show", "Show entries in full, with sources", add_roadmap_show_command},
    Command{"roadmap", "lint", "Check roadmaps for mistakes", add_roadmap_lint_command},
    Command{"roadmap", "schema", "Print a JSON Schema for editors and scripts", add_roadmap_schema_command},
    Command{"", "completion", "Print a script that completes commands, flags and ids",
            add_completion_command},
};

}  // namespace

std::span<const Command> all_commands() {
  return commands;
}

std::string_view group_description(std::string_view group) {
  return group == "roadmap" ? "Look into roadmaps and check them" : std::string_view();
}

}  // namespace aipath
