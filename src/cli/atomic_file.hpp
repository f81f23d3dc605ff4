// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace aipath {

/// Replaces a file so that at any moment either the old or the new bytes are there, whole: a temporary file
/// beside it, fsync, rename. A path that is a symbolic link, a folder or a device is refused. Keeps the
/// permissions of a file that is replaced. Returns what went wrong, or nothing.
[[nodiscard]] std::optional<std::string> replace_file(const std::string& path, const std::string& text);

}  // namespace aipath
