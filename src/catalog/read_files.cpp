// SPDX-License-Identifier: MIT
#include <aipath/catalog/load.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <system_error>
#include <utility>

namespace aipath {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t max_files = 2'000;

void report_path(const std::string& path, std::string code, std::string message, Diagnostics& diagnostics) {
  Diagnostic problem;
  problem.code = std::move(code);
  problem.place.path = path;
  problem.message = std::move(message);
  diagnostics.add(std::move(problem));
}

/// Paths of the YAML files below a folder, sorted, so that the order does not depend on the file system.
std::vector<std::string> list_yaml_files(const std::string& folder, Diagnostics& diagnostics) {
  std::vector<std::string> paths;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const fs::path& path = at->path();
    std::error_code status_error;
    const bool is_yaml = path.extension() == ".yaml" || path.extension() == ".yml";
    if (!is_yaml || fs::symlink_status(path, status_error).type() != fs::file_type::regular) continue;
    paths.push_back(path.generic_string());
    if (paths.size() > max_files) break;
  }
  if (error) report_path(folder, "cannot-read", "cannot read the folder: " + error.message(), diagnostics);
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

std::optional<RoadmapFiles> read_roadmap_files(const std::string& path, Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  RoadmapFiles roadmap{path, {}};
  std::error_code error;
  const bool is_folder = fs::is_directory(path, error);
  std::vector<std::string> paths{path};
  if (is_folder) paths = list_yaml_files(path, diagnostics);
  if (paths.size() > max_files) {
    report_path(path, "too-many-files", fmt::format("the folder has more than {} YAML files", max_files),
                diagnostics);
    return std::nullopt;
  }
  if (paths.empty() && diagnostics.error_count() == errors_before) {
    report_path(path, "cannot-read", "the folder has no YAML files", diagnostics);
  }
  std::istringstream no_input;
  for (const std::string& file : paths) {
    if (auto source = read_source_file(file, no_input, diagnostics))
      roadmap.files.push_back(std::move(*source));
  }
  return diagnostics.error_count() > errors_before ? std::nullopt : std::optional(std::move(roadmap));
}

}  // namespace aipath
