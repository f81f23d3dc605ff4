// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace aipath {

/// Who may read a file that is new.
enum class Readers : std::uint8_t { as_umask_allows, owner_only };

/// Replaces a file so that at any moment either the old or the new bytes are there, whole: a temporary file
/// beside it, fsync, rename. A path that is a symbolic link, a folder or a device is refused. Keeps the
/// permissions of a file that is replaced. Returns what went wrong, or nothing.
[[nodiscard]] std::optional<std::string> replace_file(const std::string& path, const std::string& text,
                                                      Readers readers = Readers::as_umask_allows);

}  // namespace aipath
