// SPDX-License-Identifier: MIT
#include "catalog/succession.hpp"
#include <aipath/plan/update.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace aipath {
AnchorSuccessors successors_of(const PlanDocument& document, const Succession& succession) {
  Successors ids(succession);
  AnchorSuccessors successors;
  for (const PlanFileItem& item : document.items) {
    const std::string_view anchor = item.anchor;
    const std::size_t colon = anchor.find(':');
    const std::size_t begin = colon == std::string_view::npos ? 0 : colon + 1;
    const std::size_t end = std::min(anchor.find('@', begin), anchor.size());
    const std::string id(anchor.substr(begin, end - begin));
    for (const std::string_view heir : ids.of(id)) {
      if (heir == id) continue;  // it did not change
      std::string heir_anchor(anchor.substr(0, begin));
      heir_anchor.append(heir).append(anchor.substr(end));
      successors[item.anchor].push_back(std::move(heir_anchor));
    }
  }
  return successors;
}

}  // namespace aipath
