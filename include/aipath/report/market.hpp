// SPDX-License-Identifier: MIT
//
// What `aipath market` prints. Every line names its source and year. JSON (docs/schema/market.schema.json)
// and CSV carry every digit.
#pragma once

#include <aipath/analysis/market_report.hpp>
#include <aipath/report/text_style.hpp>

#include <string>

namespace aipath {

struct MarketView {
  std::string region{};          ///< that was asked; empty: every one
  std::string aipath_version{};  ///< JSON: major.minor.patch of the program that writes
};

[[nodiscard]] std::string market_text(const Catalog& catalog, const MarketReport& report,
                                      const MarketView& view, const TextStyle& style);
[[nodiscard]] std::string market_markdown(const Catalog& catalog, const MarketReport& report,
                                          const MarketView& view);
/// `aipath.market/1`.
[[nodiscard]] std::string market_json(const Catalog& catalog, const MarketReport& report,
                                      const MarketView& view);
/// A line for each row of pay and of growth and for each share of adverts; `record` says which.
[[nodiscard]] std::string market_csv(const Catalog& catalog, const MarketReport& report);

}  // namespace aipath
