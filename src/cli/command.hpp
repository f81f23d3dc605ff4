// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exit_code.hpp"

#include <functional>
#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace aipath {

struct Session;

/// Does the work of a command after its flags are parsed.
using Runner = std::function<ExitCode(Session&)>;

/// One command. `add` binds flags to the parser and may open no file; what it returns does the work.
struct Command {
  std::string_view group{};  ///< "roadmap" for `aipath roadmap lint`; empty for `aipath gap`
  std::string_view name{};
  std::string_view description{};
  Runner (*add)(CLI::App& app, Session& session) = nullptr;
};

/// All commands in the order of the help.
[[nodiscard]] std::span<const Command> all_commands();

/// What a group is about, for the help.
[[nodiscard]] std::string_view group_description(std::string_view group);

Runner add_init_command(CLI::App& app, Session& session);
Runner add_assess_command(CLI::App& app, Session& session);
Runner add_gap_command(CLI::App& app, Session& session);
Runner add_path_command(CLI::App& app, Session& session);
Runner add_plan_command(CLI::App& app, Session& session);
Runner add_done_command(CLI::App& app, Session& session);
Runner add_log_command(CLI::App& app, Session& session);
Runner add_status_command(CLI::App& app, Session& session);
Runner add_next_command(CLI::App& app, Session& session);
Runner add_sync_command(CLI::App& app, Session& session);
Runner add_roles_command(CLI::App& app, Session& session);
Runner add_market_command(CLI::App& app, Session& session);
Runner add_choose_command(CLI::App& app, Session& session);
Runner add_why_command(CLI::App& app, Session& session);
Runner add_roi_command(CLI::App& app, Session& session);
Runner add_roadmap_list_command(CLI::App& app, Session& session);
Runner add_roadmap_show_command(CLI::App& app, Session& session);
Runner add_roadmap_lint_command(CLI::App& app, Session& session);
Runner add_roadmap_schema_command(CLI::App& app, Session& session);
Runner add_completion_command(CLI::App& app, Session& session);

}  // namespace aipath
