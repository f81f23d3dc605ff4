// SPDX-License-Identifier: MIT
#include "cli/libgit2.hpp"

#include <dlfcn.h>

#include <bit>

namespace aipath {
namespace {

#ifdef __APPLE__
constexpr const char* library_name = "libgit2." LIBGIT2_SOVERSION ".dylib";
#else
constexpr const char* library_name = "libgit2.so." LIBGIT2_SOVERSION;
#endif

/// Looks functions up and remembers whether all were there.
class Symbols {
 public:
  explicit Symbols(void* library) : library_(library) {}

  template <class Function>
  void find(const char* name, Function& function) {
    void* const symbol = ::dlsym(library_, name);
    are_there_ = are_there_ && symbol != nullptr;
    function = std::bit_cast<Function>(symbol);  // POSIX promises that a function's address is like any other
  }

  [[nodiscard]] bool are_there() const { return are_there_; }

 private:
  void* library_;
  bool are_there_ = true;
};

bool find_all(void* library, Libgit2& git) {
  Symbols symbols(library);
  symbols.find("git_libgit2_init", git.init);
  symbols.find("git_error_last", git.last_error);
  symbols.find("git_repository_open_ext", git.open_repository);
  symbols.find("git_repository_workdir", git.working_folder);
  symbols.find("git_repository_odb", git.objects);
  symbols.find("git_repository_free", git.free_repository);
  symbols.find("git_revparse_single", git.parse_revision);
  symbols.find("git_object_peel", git.peel);
  symbols.find("git_object_free", git.free_object);
  symbols.find("git_commit_author", git.author);
  symbols.find("git_commit_tree", git.tree_of);
  symbols.find("git_tree_entry_bypath", git.find_entry);
  symbols.find("git_tree_entry_id", git.entry_id);
  symbols.find("git_tree_entry_filemode", git.entry_mode);
  symbols.find("git_tree_entry_free", git.free_entry);
  symbols.find("git_tree_free", git.free_tree);
  symbols.find("git_odb_read_header", git.read_header);
  symbols.find("git_odb_read", git.read_object);
  symbols.find("git_odb_object_data", git.object_data);
  symbols.find("git_odb_object_size", git.object_size);
  symbols.find("git_odb_object_free", git.free_content);
  symbols.find("git_odb_free", git.free_objects);
  return symbols.are_there();
}

}  // namespace

const Libgit2* load_libgit2(std::string& problem) {
  static Libgit2 git;
  static bool is_ready = false;
  if (is_ready) return &git;
  void* const library = ::dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    problem = std::string(library_name) + " is not installed";
    return nullptr;
  }
  if (!find_all(library, git) || git.init() < 0) {
    problem = std::string(library_name) + " is another one than this program was built for";
    return nullptr;
  }
  is_ready = true;
  return &git;
}

}  // namespace aipath
