// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/profile/resume.hpp>

#include <optional>
#include <string_view>

namespace aipath {

/// JSON Resume. Codes: syntax, too-deep, not-a-resume.
[[nodiscard]] std::optional<Resume> read_json_resume(const SourceFile& source, Diagnostics& diagnostics);

/// Markdown or plain text; a text without any section gives one entry of ResumeSection::other.
[[nodiscard]] Resume read_text_resume(std::string_view text);

}  // namespace aipath
