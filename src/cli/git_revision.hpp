// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/date.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace aipath {

enum class RevisionProblem : std::uint8_t {
  no_library,       ///< libgit2 is not installed
  no_repository,    ///< the file lies in no git repository
  cannot_open,      ///< it lies in one that cannot be read, or that belongs to somebody else
  no_revision,      ///< no commit is called like that
  ambiguous,        ///< several are
  not_in_revision,  ///< the file is not in that commit
  no_regular_file,  ///< a link, a folder or a submodule is there
  too_large,        ///< over `max_source_bytes`
  broken            ///< the repository lacks or garbles an object
};

/// A file as a commit has it. Either `source` is set or `problem` means something.
struct FileOfRevision {
  std::optional<SourceFile> source{};  ///< its path is `FILE@REVISION`
  PartialDate day{};  ///< on which the commit was authored, in its author's time zone; may be unset
  RevisionProblem problem = RevisionProblem::no_library;
  std::string detail{};  ///< what libgit2 says; may be empty
};

/// Reads what `revision`, in git's notation, has of the file at `path`. The repository is the one that the
/// file lies in, whatever the environment says. It may be hostile: only commits, trees and the one file are
/// read; no hook, filter, command of its configuration or network is used.
[[nodiscard]] FileOfRevision read_file_of_revision(const std::string& path, const std::string& revision);

}  // namespace aipath
