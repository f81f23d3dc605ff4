// SPDX-License-Identifier: MIT
//
// Where each figure of a gap comes from, one step deep: a figure, an operation and the terms that it is made
// of. A term that is itself computed has a key that can be asked in turn; one that is not has an origin, in
// the profile or in a roadmap. So a figure can be followed down to lines that people wrote.
#pragma once

#include <aipath/analysis/gap.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace aipath {

/// How a figure follows from its terms, in their order. `evaluate` is the definition.
enum class Operation : std::uint8_t {
  stated,            ///< it is the only term; without a term it is not known
  sum,               ///< sum(weight x value)
  product,           ///< of all values
  quotient,          ///< first / second
  difference,        ///< first - second
  maximum,           ///< of all values
  weighted_mean,     ///< sum(weight x value) / sum(weight)
  weighted_percent,  ///< 100 x the weighted mean; 100 of no terms
  capped_quotient,   ///< min(1, first / second)
  part,              ///< first - second, held between 0 and 1
  shifted_level,     ///< first + second, held between 1 and 5
  decay,             ///< max(0, first - (1 - 2^(-second / third)))
  months_between,    ///< whole months from the first date to the second
  pert_variance,     ///< (first - second)(third - first) / 7
  p80,               ///< of the hours with mean first and variance second; third: spread of pace, fourth: z
  count,             ///< number of terms
  count_met,         ///< number of terms that are 1 or more
  verdict            ///< "ready" if first = second and third >= fourth, else "not-ready"
};

/// The operation in the words of machine formats: `weighted_mean`.
[[nodiscard]] std::string_view operation_name(Operation operation);

/// Nothing stands for a figure that does not exist: weeks without hours a week.
using FigureValue = std::variant<std::monostate, double, std::string>;

/// Where something that nobody computed was written, and what stands behind it.
struct Origin {
  std::string path{};  ///< of the profile or a roadmap file; empty if it stands in neither
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  ProvenanceId provenance{};
  std::string note{};  ///< of what stands in no file: `not in the profile`
};

struct Term {
  std::string name{};
  FigureValue value{};
  double weight = 1;
  std::string key{};  ///< can be asked in turn; empty if not
  Origin origin{};    ///< empty if it is computed
};

struct Explanation {
  std::string key{};
  std::string title{};
  FigureValue value{};  ///< the very value of the report
  std::string unit{};   ///< `%`, `h`, `weeks`, `points` or empty
  std::string formula{};
  Operation operation = Operation::stated;
  std::vector<Term> terms{};
  std::string note{};  ///< what else a reader should know; may be empty
};

/// What the operation makes of the terms.
[[nodiscard]] FigureValue evaluate(Operation operation, const std::vector<Term>& terms);

/// One explanation for each figure of the report and for each step on the way to it, in the order of the
/// report; no key twice. Requires that `report` was found with the same catalogue and profile.
[[nodiscard]] std::vector<Explanation> explain_gap(const Catalog& catalog, const Profile& profile,
                                                   const GapReport& report);

/// The one with this key, or null; a key that ends in `hours` means `hours_likely`.
[[nodiscard]] const Explanation* find_explanation(const std::vector<Explanation>& explanations,
                                                  std::string_view key);

/// What may follow the part of `key` that is right: for `gap.python.hour`, all of `gap.python.*`. Each whole
/// key once; where skills or levels would follow, none of theirs.
[[nodiscard]] std::vector<std::string_view> keys_beside(const std::vector<Explanation>& explanations,
                                                        std::string_view key);

}  // namespace aipath
