// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace aipath {

/// `[title](url)` if the address has no character that Markdown or HTML would act on, else the title alone.
/// The title must be inert already.
[[nodiscard]] std::string markdown_link(std::string title, std::string_view url);

}  // namespace aipath
