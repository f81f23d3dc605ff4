// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/roi.hpp>
#include <aipath/report/roi.hpp>

#include <nlohmann/json.hpp>

#include <optional>

namespace aipath {

/// Rounded to a hundredth, to a millionth: what lies below differs from nothing that matters, and would from
/// machine to machine.
[[nodiscard]] double cents(double amount);
[[nodiscard]] double millionths(double ratio);
[[nodiscard]] nlohmann::ordered_json cents_or_null(const std::optional<double>& amount);
[[nodiscard]] nlohmann::ordered_json millionths_or_null(const std::optional<double>& ratio);

/// Schema, version, date, role, seniority: what every answer begins with.
[[nodiscard]] nlohmann::ordered_json roi_head(const Catalog& catalog, const char* schema, RoleId role,
                                              Seniority seniority, PartialDate date, const RoiView& view);
[[nodiscard]] nlohmann::ordered_json assumptions_object(const RoiAssumptions& assumptions);
[[nodiscard]] nlohmann::ordered_json certification_object(const Catalog& catalog,
                                                          const CertificationReturn& result);

}  // namespace aipath
