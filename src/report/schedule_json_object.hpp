// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/report/schedule.hpp>

#include <nlohmann/json.hpp>

namespace aipath {

/// The keys of aipath.schedule/1 that say what is studied when: docs/schema/schedule.schema.json.
[[nodiscard]] nlohmann::ordered_json schedule_json_object(const Catalog& catalog, const StudyPlan& plan,
                                                          const Schedule& schedule);

/// Its key `forecast`.
[[nodiscard]] nlohmann::ordered_json forecast_json_object(const Catalog& catalog, const StudyPlan& plan,
                                                          const Forecast& forecast);

}  // namespace aipath
