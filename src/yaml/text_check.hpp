// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/diagnostics/source_file.hpp>

namespace aipath::yaml {

/// Whether the bytes are UTF-8 text without control characters; tabs and line ends (LF, CRLF) are allowed.
/// Adds one error at the first byte that is not. Codes: not-utf8, control-character.
[[nodiscard]] bool check_text(const SourceFile& source, Diagnostics& diagnostics);

}  // namespace aipath::yaml
