// SPDX-License-Identifier: MIT
//
// The functions of libgit2 that we call. Linked, the library would double the time that every command takes
// to start, since it brings TLS, SSH and Kerberos along (docs/dependencies.md); so it is loaded by the first
// command that needs it. Its header checks the types at compile time.
#pragma once

#include <git2.h>

#include <string>

namespace aipath {

struct Libgit2 {
  decltype(&::git_libgit2_init) init = nullptr;
  decltype(&::git_error_last) last_error = nullptr;
  decltype(&::git_repository_open_ext) open_repository = nullptr;
  decltype(&::git_repository_workdir) working_folder = nullptr;
  decltype(&::git_repository_odb) objects = nullptr;
  decltype(&::git_repository_free) free_repository = nullptr;
  decltype(&::git_revparse_single) parse_revision = nullptr;
  decltype(&::git_object_peel) peel = nullptr;
  decltype(&::git_object_free) free_object = nullptr;
  decltype(&::git_commit_author) author = nullptr;
  decltype(&::git_commit_tree) tree_of = nullptr;
  decltype(&::git_tree_entry_bypath) find_entry = nullptr;
  decltype(&::git_tree_entry_id) entry_id = nullptr;
  decltype(&::git_tree_entry_filemode) entry_mode = nullptr;
  decltype(&::git_tree_entry_free) free_entry = nullptr;
  decltype(&::git_tree_free) free_tree = nullptr;
  decltype(&::git_odb_read_header) read_header = nullptr;
  decltype(&::git_odb_read) read_object = nullptr;
  decltype(&::git_odb_object_data) object_data = nullptr;
  decltype(&::git_odb_object_size) object_size = nullptr;
  decltype(&::git_odb_object_free) free_content = nullptr;
  decltype(&::git_odb_free) free_objects = nullptr;
};

/// The library, loaded and ready until the program ends. If it is not there, nullptr, and `problem` says why.
[[nodiscard]] const Libgit2* load_libgit2(std::string& problem);

}  // namespace aipath
