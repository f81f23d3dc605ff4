// SPDX-License-Identifier: MIT
#include "cli/git_revision.hpp"

#include "cli/libgit2.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace aipath {
namespace {

/// What libgit2 hands out, freed at the end of its scope.
template <class T>
using Owned = std::unique_ptr<T, void (*)(T*)>;

FileOfRevision failure(const Libgit2& git, RevisionProblem problem) {
  FileOfRevision result;
  result.problem = problem;
  if (const git_error* error = git.last_error(); error != nullptr && error->message != nullptr)
    result.detail = error->message;
  return result;
}

/// The day of a commit by the clock of its author.
PartialDate day_of(const git_time& when) {
  constexpr std::int64_t year_1900 = -2'208'988'800;
  constexpr std::int64_t year_2201 = 7'289'654'400;
  constexpr std::int64_t longest_offset = 1440;  // minutes: a day
  if (when.time < year_1900 || when.time >= year_2201) return {};
  const std::int64_t minutes = std::clamp<std::int64_t>(when.offset, -longest_offset, longest_offset);
  const std::chrono::sys_seconds local{std::chrono::seconds{when.time + minutes * 60}};
  const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(local)};
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// The path inside the working folder, as git writes it; empty if it is not inside.
std::string path_inside(const char* working_folder, const std::filesystem::path& file) {
  if (working_folder == nullptr) return {};
  std::error_code error;
  const auto folder = std::filesystem::canonical(working_folder, error);
  const std::string path = error ? std::string() : file.lexically_relative(folder).generic_string();
  return path == "." || path.starts_with("../") ? std::string() : path;
}

/// The size is asked for before anything is unpacked: a few bytes may unpack to gigabytes.
FileOfRevision read_blob(const Libgit2& git, git_repository* repository, const git_oid* id) {
  git_odb* raw_objects = nullptr;
  if (git.objects(&raw_objects, repository) != 0) return failure(git, RevisionProblem::broken);
  const Owned<git_odb> objects(raw_objects, git.free_objects);
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_INVALID;
  if (git.read_header(&size, &type, objects.get(), id) != 0) return failure(git, RevisionProblem::broken);
  if (size > max_source_bytes) return failure(git, RevisionProblem::too_large);
  git_odb_object* raw_content = nullptr;
  if (git.read_object(&raw_content, objects.get(), id) != 0) return failure(git, RevisionProblem::broken);
  const Owned<git_odb_object> content(raw_content, git.free_content);
  FileOfRevision result;
  result.source.emplace("", std::string(static_cast<const char*>(git.object_data(content.get())),
                                        git.object_size(content.get())));
  return result;
}

FileOfRevision read_entry(const Libgit2& git, git_repository* repository, git_commit* commit,
                          const std::string& path) {
  git_tree* raw_tree = nullptr;
  if (git.tree_of(&raw_tree, commit) != 0) return failure(git, RevisionProblem::broken);
  const Owned<git_tree> tree(raw_tree, git.free_tree);
  git_tree_entry* raw_entry = nullptr;
  if (path.empty() || git.find_entry(&raw_entry, tree.get(), path.c_str()) != 0)
    return failure(git, RevisionProblem::not_in_revision);
  const Owned<git_tree_entry> entry(raw_entry, git.free_entry);
  const git_filemode_t mode = git.entry_mode(entry.get());
  if (mode != GIT_FILEMODE_BLOB && mode != GIT_FILEMODE_BLOB_EXECUTABLE)
    return failure(git, RevisionProblem::no_regular_file);
  return read_blob(git, repository, git.entry_id(entry.get()));
}

FileOfRevision read_from(const Libgit2& git, git_repository* repository, const std::filesystem::path& file,
                         const std::string& revision) {
  git_object* raw_object = nullptr;
  if (const int error = git.parse_revision(&raw_object, repository, revision.c_str()); error != 0) {
    return failure(git, error == GIT_EAMBIGUOUS ? RevisionProblem::ambiguous : RevisionProblem::no_revision);
  }
  const Owned<git_object> object(raw_object, git.free_object);
  git_object* raw_commit = nullptr;
  if (git.peel(&raw_commit, object.get(), GIT_OBJECT_COMMIT) != 0)
    return failure(git, RevisionProblem::no_revision);
  const Owned<git_object> owned_commit(raw_commit, git.free_object);
  auto* const commit = reinterpret_cast<git_commit*>(raw_commit);  // libgit2's own way to say what it is
  FileOfRevision result =
      read_entry(git, repository, commit, path_inside(git.working_folder(repository), file));
  if (const git_signature* author = git.author(commit); author != nullptr) result.day = day_of(author->when);
  return result;
}

}  // namespace

FileOfRevision read_file_of_revision(const std::string& path, const std::string& revision) {
  FileOfRevision result;
  const Libgit2* const git = load_libgit2(result.detail);
  if (git == nullptr) return result;
  std::error_code error;
  const std::filesystem::path file = std::filesystem::canonical(path, error);
  git_repository* raw_repository = nullptr;
  const int opened = error ? static_cast<int>(GIT_ENOTFOUND)
                           : git->open_repository(&raw_repository, file.parent_path().c_str(), 0, nullptr);
  if (opened != 0) {
    return failure(*git,
                   opened == GIT_ENOTFOUND ? RevisionProblem::no_repository : RevisionProblem::cannot_open);
  }
  const Owned<git_repository> repository(raw_repository, git->free_repository);
  result = read_from(*git, repository.get(), file, revision);
  if (result.source) result.source = SourceFile(path + "@" + revision, result.source->text());
  return result;
}

}  // namespace aipath
