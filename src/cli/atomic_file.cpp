// SPDX-License-Identifier: MIT
#include "cli/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string_view>
#include <system_error>

namespace aipath {
namespace {

std::string last_error() {
  return std::generic_category().message(errno);
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// A new file keeps what the user's umask allows; a replaced one keeps its own permissions.
mode_t permissions_for(const struct stat* old, Readers readers) {
  if (old != nullptr) return old->st_mode & 07777;
  if (readers == Readers::owner_only) return 0600;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

/// So that the new name itself survives a crash.
void sync_folder(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace

std::optional<std::string> replace_file(const std::string& path, const std::string& text, Readers readers) {
  struct stat status{};
  const bool exists = ::lstat(path.c_str(), &status) == 0;
  if (exists && S_ISLNK(status.st_mode)) return "it is a symbolic link; name the file itself";
  if (exists && !S_ISREG(status.st_mode)) return "it is no regular file";

  std::string temporary = path + ".XXXXXX";
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return last_error();
  bool done = write_all(descriptor, text) &&
              ::fchmod(descriptor, permissions_for(exists ? &status : nullptr, readers)) == 0 &&
              ::fsync(descriptor) == 0;
  std::string problem = done ? "" : last_error();
  if (::close(descriptor) != 0 && done) {
    problem = last_error();
    done = false;
  }
  if (done && ::rename(temporary.c_str(), path.c_str()) != 0) {
    problem = last_error();
    done = false;
  }
  if (!done) {
    ::unlink(temporary.c_str());
    return problem;
  }
  sync_folder(folder_of(path));
  return std::nullopt;
}

}  // namespace aipath
