// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/report/gap.hpp>

#include <nlohmann/json.hpp>

#include <string>

namespace aipath {

/// The object of aipath.gap/1: docs/schema/gap.schema.json.
[[nodiscard]] nlohmann::ordered_json gap_json_object(const Catalog& catalog, const GapReport& report,
                                                     const GapView& view);

/// The figures that stand for a whole gap, where it is compared with another.
[[nodiscard]] nlohmann::ordered_json gap_figures(const GapReport& report);

/// Indented JSON with a line end; bytes that are not UTF-8 are replaced, characters that a terminal would act
/// on are written as escapes.
[[nodiscard]] std::string dump_json(const nlohmann::ordered_json& document);

}  // namespace aipath
