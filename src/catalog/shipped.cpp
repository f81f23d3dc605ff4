// SPDX-License-Identifier: MIT
#include "catalog/binary.hpp"
#include <aipath/catalog/load.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace aipath {

// Defined in the source that embed_roadmaps writes.
extern const std::size_t shipped_catalog_size;
extern const std::uint64_t shipped_catalog_words[];

Catalog shipped_catalog() {
  return decode({reinterpret_cast<const char*>(shipped_catalog_words), shipped_catalog_size});
}

}  // namespace aipath
