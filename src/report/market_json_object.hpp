// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/market.hpp>

#include <nlohmann/json.hpp>

namespace aipath {

/// A row of pay: id, whose, kind, year, the percentiles or range that it has, sources. Null values for what
/// is not known.
[[nodiscard]] nlohmann::ordered_json pay_json(const Catalog& catalog, const PayRow& pay);

/// A row of growth with its market and sources.
[[nodiscard]] nlohmann::ordered_json growth_json(const Catalog& catalog, const GrowthFigure& growth);

/// Adds `sources`, `as_of`, `confidence` and `note` to an object.
void add_sources(nlohmann::ordered_json& object, const Catalog& catalog, ProvenanceId id);

}  // namespace aipath
