// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/document.hpp"
#include <aipath/catalog/date.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// Typed reading of values that roadmaps and profiles share; each reports what is wrong and returns an empty
/// optional.

/// Code not-a-date.
[[nodiscard]] std::optional<PartialDate> read_date(yaml::Value value, Diagnostics& diagnostics);

/// Three capital letters. Code bad-currency.
[[nodiscard]] std::optional<std::string> read_currency(yaml::Value value, Diagnostics& diagnostics);

/// One of a closed list of words. Code not-allowed, with the list and the nearest word.
[[nodiscard]] std::optional<std::string> read_choice(yaml::Value value,
                                                     const std::vector<std::string_view>& allowed,
                                                     Diagnostics& diagnostics);

/// Whether the value is a list; otherwise code wrong-type.
[[nodiscard]] bool require_sequence(yaml::Value value, std::string_view what, Diagnostics& diagnostics);

/// Whether the value is a map; otherwise code wrong-type.
[[nodiscard]] bool require_map(yaml::Value value, std::string_view what, Diagnostics& diagnostics);

}  // namespace aipath
