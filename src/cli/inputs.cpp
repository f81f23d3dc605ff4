// SPDX-License-Identifier: MIT
#include "cli/inputs.hpp"

#include "cli/log.hpp"
#include "diagnostics/closest_name.hpp"
#include "profile/id_lookup.hpp"
#include <aipath/catalog/load.hpp>
#include <aipath/profile/load.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace aipath {
namespace {

/// Where a profile is looked for if none is named.
std::string find_profile() {
  std::error_code error;
  for (const char* path : {"profile.yaml", ".aipath/profile.yaml"}) {
    if (std::filesystem::exists(path, error)) return path;
  }
  return {};
}

std::optional<Profile> read_profile(Session& session, const Catalog& catalog, const std::string& path) {
  log_info(session, "profile: {}", path);
  const auto source = read_source_file(path, *session.environment.standard_input, session.diagnostics);
  if (!source) return std::nullopt;
  return load_profile(*source, catalog, session.diagnostics);
}

std::string hint_for_role(const Catalog& catalog, const std::string& name) {
  const IdLookup ids(catalog);
  std::string hint = ids.hint_for(name, ids.roles);
  if (hint.empty()) hint = did_you_mean(name, ids.roles.names());
  return hint.empty() ? fmt::format("the roles are: {}", fmt::join(ids.roles.names(), ", ")) : hint;
}

}  // namespace

std::optional<Catalog> load_catalog_for(Session& session) {
  Catalog shipped = shipped_catalog();
  log_info(session, "shipped roadmaps: {} skills, {} roles", shipped.skills.size(), shipped.roles.size());
  std::vector<RoadmapFiles> roadmaps;
  for (const std::string& path : session.options.roadmaps) {
    const bool is_loaded = std::any_of(shipped.roadmaps.begin(), shipped.roadmaps.end(),
                                       [&](const RoadmapHeader& header) { return header.id == path; });
    if (is_loaded) continue;  // named by id: it is in the program
    if (auto files = read_roadmap_files(path, session.diagnostics)) roadmaps.push_back(std::move(*files));
  }
  if (session.diagnostics.has_errors()) return std::nullopt;
  if (roadmaps.empty()) return shipped;
  std::optional<Catalog> catalog = load_catalog(std::move(shipped), std::move(roadmaps), session.diagnostics);
  if (catalog)
    log_info(session, "with --roadmap: {} skills, {} roles", catalog->skills.size(), catalog->roles.size());
  return catalog;
}

std::optional<Profile> load_profile_for(Session& session, const Catalog& catalog, const std::string& path,
                                        bool may_be_missing) {
  const std::string chosen = path.empty() ? find_profile() : path;
  if (chosen.empty() && may_be_missing) {
    if (!session.options.quiet) {
      print_notice(session,
                   "no profile.yaml here: counting from zero. Name your profile to see your own gap.");
    }
    return Profile{};
  }
  if (chosen.empty()) {
    report_error(session, "wrong-usage", "no profile: neither profile.yaml nor .aipath/profile.yaml is here",
                 "name a profile, or a role with --role to count from zero");
    return std::nullopt;
  }
  return read_profile(session, catalog, chosen);
}

std::optional<Profile> load_profile_if_any(Session& session, const Catalog& catalog,
                                           const std::string& path) {
  const std::string chosen = path.empty() ? find_profile() : path;
  return chosen.empty() ? Profile{} : read_profile(session, catalog, chosen);
}

std::vector<RoleId> roles_for(Session& session, const Catalog& catalog, const Profile& profile,
                              const std::vector<std::string>& named) {
  std::vector<RoleId> roles;
  IdTable<Role> table("role", catalog.roles);
  for (const std::string& name : named) {
    if (const auto index = table.find(name)) {
      const RoleId role{*index};
      if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
    } else {
      report_error(session, "wrong-usage", fmt::format("no role '{}'", name), hint_for_role(catalog, name));
    }
  }
  if (session.diagnostics.has_errors()) return {};
  if (named.empty()) roles = profile.roles;
  if (roles.empty()) {
    const std::string where =
        profile.path.empty() ? "no role is named" : "'" + profile.path + "' names no role";
    report_error(session, "wrong-usage", where,
                 fmt::format("write `role: ai-engineer` into it or use --role; the roles are: {}",
                             fmt::join(table.names(), ", ")));
  }
  return roles;
}

}  // namespace aipath
