// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <optional>
#include <string_view>

namespace aipath {

/// The certification that a line of a resume means: by its exam code, or else the only one whose name has all
/// the words of the line, or all of whose words the line has. Empty if there is none or more than one.
[[nodiscard]] std::optional<CertificationId> certification_called(const Catalog& catalog,
                                                                  std::string_view line);

}  // namespace aipath
