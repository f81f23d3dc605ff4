// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/option_checks.hpp"
#include "cli/schemas.hpp"
#include "cli/session.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace aipath {

Runner add_roadmap_schema_command(CLI::App& app, Session& session) {
  std::vector<std::string> names;
  for (const Schema& schema : all_schemas())
    names.emplace_back(schema.name);
  const auto name = std::make_shared<std::string>("roadmap");
  allow_only(*app.add_option("name", *name, "Which one; without it, that of roadmaps")->capture_default_str(),
             std::move(names));
  app.add_option("-o,--output", session.options.output, "Write it to this file instead of standard output")
      ->type_name("FILE");
  add_manner_options(app, session.options);
  app.footer("Example:\n  aipath roadmap schema profile -o profile.schema.json");
  return [name](Session& s) {
    for (const Schema& schema : all_schemas()) {
      if (schema.name == *name) write_answer(s, std::string(schema.text));
    }
    return finish(s);
  };
}

}  // namespace aipath
