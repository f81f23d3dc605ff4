// SPDX-License-Identifier: MIT
#pragma once

#include "report/json_archive.hpp"
#include <aipath/report/entries.hpp>

#include <string>

namespace aipath {

/// One entry in full.
[[nodiscard]] Json fields_of(const Catalog& catalog, EntryRef ref);

/// The bytes of a document, indented, with a line end.
[[nodiscard]] std::string json_text(const Json& document);

}  // namespace aipath
