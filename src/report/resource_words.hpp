// SPDX-License-Identifier: MIT
//
// What a choice of resources says in words; the same in the terminal and in Markdown, which differ in how
// names are made inert.
#pragma once

#include "report/gap_words.hpp"
#include <aipath/report/resources.hpp>

#include <string>
#include <vector>

namespace aipath {

/// `105 USD`, `free` for nothing.
[[nodiscard]] std::string amount_words(double amount, const std::string& currency);

/// `49 resources teach 141 of 145 steps: 105 USD, 1,747 h`.
[[nodiscard]] std::string total_words(const ResourceChoice& choice);

/// How good the choice is: proven, or how far from the best it can be.
[[nodiscard]] std::string proof_words(const ResourceChoice& choice);

/// `3 sets of resources teach 141 of 145 steps, and none is better in both money and hours.`
[[nodiscard]] std::string frontier_words(const ResourceFrontier& frontier);

/// What a reader should know: the budget, prices that could not be counted; one sentence each.
[[nodiscard]] std::vector<std::string> resource_note_words(const Catalog& catalog,
                                                           const ResourceChoice& choice, Escape escape);

/// `Python 1 to 3`, `SQL 2`: steps by skill, levels that follow one another together.
[[nodiscard]] std::vector<std::string> step_range_words(const Catalog& catalog,
                                                        const std::vector<StepId>& steps, Escape escape);

/// The steps without a resource, one line for each reason: `Nothing teaches: Python 1, SQL 2 to 3`.
[[nodiscard]] std::vector<std::string> uncovered_words(const Catalog& catalog, const ResourceChoice& choice,
                                                       Escape escape);

/// What the price is known from: `2026-06, vendor-stated, mls-reviews`; empty if nothing is.
[[nodiscard]] std::string price_words(const Catalog& catalog, const Resource& resource);

/// The price of a chosen resource: `147 USD for 3 months`, `free`.
[[nodiscard]] std::string cost_words(const ChosenResource& chosen, const std::string& currency);

/// What changes from one set to the next: `instead of A and B: C`.
[[nodiscard]] std::string change_between_words(const Catalog& catalog, const ResourceChoice& before,
                                               const ResourceChoice& after, Escape escape);

[[nodiscard]] const char* goal_id(ResourceGoal goal);
[[nodiscard]] const char* reason_id(UncoveredReason reason);
[[nodiscard]] const char* basis_id(HourValueBasis basis);

/// The source, date and confidence of a price; that of the whole entry if the price has none of its own.
[[nodiscard]] const Provenance* price_provenance(const Catalog& catalog, const Resource& resource);

}  // namespace aipath
