// SPDX-License-Identifier: MIT
#include "report/gap_csv_rows.hpp"
#include <aipath/report/gap.hpp>

namespace aipath {

std::string gap_comparison_csv(const Catalog& catalog, const std::vector<GapReport>& reports,
                               const GapView& /*view*/) {
  std::string out = gap_csv_header();
  for (const GapReport& report : reports)
    out += gap_csv_rows(catalog, report);
  return out;
}

}  // namespace aipath
