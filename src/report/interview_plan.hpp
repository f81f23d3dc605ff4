// SPDX-License-Identifier: MIT
#pragma once

#include "report/json_archive.hpp"
#include <aipath/report/entries.hpp>

#include <string>

namespace aipath {

/// The frame of an answer and the plan of the last weeks, which belong to the interview topics; empty without
/// them.
[[nodiscard]] std::string interview_plan_text(const Catalog& catalog, const TextStyle& style);
[[nodiscard]] std::string interview_plan_markdown(const Catalog& catalog);
/// An object with `answer_frame` and `preparation`.
[[nodiscard]] Json interview_plan_json(const Catalog& catalog);

}  // namespace aipath
