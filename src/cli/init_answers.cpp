// SPDX-License-Identifier: MIT
#include "cli/init_answers.hpp"

#include "cli/atomic_file.hpp"
#include "yaml/map_reader.hpp"
#include "yaml/scalar.hpp"
#include <aipath/profile/load.hpp>
#include <aipath/profile/write.hpp>

#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <sstream>
#include <string_view>
#include <system_error>

namespace aipath {
namespace {

constexpr std::string_view between_documents = "\n---\n";

std::optional<std::string> next_question(const SourceFile& source) {
  Diagnostics ignored;
  const auto document = yaml::parse(source, 0, {}, ignored);
  if (!document) return std::nullopt;
  yaml::MapReader keys(document->root(), "answers", ignored);
  const auto next = keys.require("next");
  return next ? yaml::read_text(*next, ignored) : std::nullopt;
}

}  // namespace

std::string answers_path(const std::string& profile_path) {
  std::filesystem::path folder = std::filesystem::path(profile_path).parent_path();
  if (folder.filename() != ".aipath") folder /= ".aipath";
  return (folder / "init.yaml").string();
}

std::optional<std::string> keep_answers(const std::string& path, const Catalog& catalog,
                                        const InitAnswers& answers) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return std::generic_category().message(errno);
  const std::string text = "next: \"" + answers.next + "\"" + std::string(between_documents) +
                           profile_yaml(catalog, answers.profile);
  return replace_file(path, text, Readers::owner_only);
}

std::optional<InitAnswers> kept_answers(const std::string& path, const Catalog& catalog) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return std::nullopt;
  Diagnostics ignored;
  std::istringstream no_input;
  const auto source = read_source_file(path, no_input, ignored);
  if (!source) return std::nullopt;
  const std::size_t end = source->text().find(between_documents);
  if (end == std::string::npos) return std::nullopt;
  const auto next = next_question(SourceFile(path, source->text().substr(0, end)));
  const SourceFile profile_source(path, source->text().substr(end + between_documents.size()));
  auto profile = load_profile(profile_source, catalog, ignored);
  if (!next || !profile) return std::nullopt;
  profile->path.clear();
  return InitAnswers{std::move(*profile), *next};
}

void forget_answers(const std::string& path) {
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  std::filesystem::remove(std::filesystem::path(path).parent_path(), ignored);  // only if it is empty
}

}  // namespace aipath
