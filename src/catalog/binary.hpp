// SPDX-License-Identifier: MIT
//
// The form in which the shipped catalogue lies in the program: the fields of fields.hpp one after the other,
// in the order in which they are listed there. Numbers are little-endian as in memory, lists and texts carry
// their length first. It is written and read by the same build of the program and never stored, so it has no
// versions.
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <string>
#include <string_view>

namespace aipath {

[[nodiscard]] std::string encode(const Catalog& catalog);

/// The catalogue that `encode` wrote; the bytes must be its own.
[[nodiscard]] Catalog decode(std::string_view bytes);

}  // namespace aipath
