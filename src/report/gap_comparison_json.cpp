// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"

namespace aipath {

std::string gap_comparison_json(const Catalog& catalog, const std::vector<GapReport>& reports,
                                const GapView& view) {
  nlohmann::ordered_json document = {{"schema", "aipath.gap-comparison/1"},
                                     {"gaps", nlohmann::ordered_json::array()}};
  for (const GapReport& report : reports)
    document["gaps"].push_back(gap_json_object(catalog, report, view));
  return dump_json(document);
}

}  // namespace aipath
