// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/roi_model.hpp>
#include <aipath/analysis/roi_simulation.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// The answer in one word, the most welcome first.
enum class RoiVerdict : std::uint8_t {
  pays_in_most_cases,
  depends_on_the_raise,
  skill_not_money,
  unknown,  ///< `RoiReason` says why
  held,     ///< the learner has it, and it is valid
  expired,  ///< the learner had it
  retires,  ///< on a day to come
  retired,  ///< nobody can earn it any more
  restricted
};

/// What an unknown verdict lacks.
enum class RoiReason : std::uint8_t { none, no_uplift, no_salary, no_fee };

/// Chances of a net present value above 0, hours counted, from which a certification pays in most cases, and
/// below which it is for the skill.
inline constexpr double most_cases = 0.75;
inline constexpr double few_cases = 0.35;

/// What is assumed for all certifications, after profile and flags. Money is in `currency`; ratios are
/// fractions of 1.
struct RoiAssumptions {
  std::string currency{};
  int horizon_years = 3;
  double discount_rate = 0.05;
  double pass_probability = 0.7;  ///< where neither the learner nor the roadmap states one
  bool pass_probability_is_stated = false;
  int attempts = 2;
  double decay = 0.1;
  double tax_rate = 0;
  double employer_share = 0;
  double survey_share = 0.4;
  double hours_per_week = 8;
  bool hours_per_week_is_stated = false;
  double pace = 1;
  std::optional<double> salary{};
  std::optional<double> hour_value{};  ///< stated, else half of the hourly pay after tax
  bool hour_value_is_stated = false;
  std::vector<ExchangeRate> rates{};  ///< those that were used
};

/// A skill that a certification shows and the role asks.
struct ClosedGap {
  SkillId skill{};
  int shown = 0;         ///< level
  double effective = 0;  ///< of the learner
  int asked = 0;         ///< by the role
};

/// A figure at the low, likely and high uplift, everything else as likely.
struct FiguresRange {
  ReturnFigures low{};
  ReturnFigures likely{};
  ReturnFigures high{};
};

struct CertificationReturn {
  CertificationId certification{};
  RoiVerdict verdict = RoiVerdict::unknown;
  RoiReason reason = RoiReason::none;
  PartialDate date{};            ///< from which it is retired or expired, or to which it is held
  bool fits_role = false;        ///< shows something that the role asks
  bool is_discounted = false;    ///< the uplift is a raw survey figure, of which a part counts
  ProvenanceId uplift_source{};  ///< not set: no source
  double lacking = 1;            ///< share of the shown levels that the learner lacks
  ReturnTerms terms{};
  bool has_fee = true;                      ///< otherwise the costs are unknown
  std::optional<FiguresRange> cash{};       ///< without salary, uplift or fee: empty
  std::optional<FiguresRange> with_time{};  ///< empty too if the value of an hour is unknown
  std::optional<BreakEven> even_cash{};
  std::optional<BreakEven> even_with_time{};
  std::optional<NpvSpread> spread_cash{};
  std::optional<NpvSpread> spread_with_time{};
  std::vector<ClosedGap> gaps{};                       ///< where the learner has less than the role asks
  std::vector<RequiredCertification> to_hold_first{};  ///< and not held

  [[nodiscard]] bool is_open() const { return verdict <= RoiVerdict::unknown; }
  /// With the hours if their value is known.
  [[nodiscard]] const FiguresRange* figures() const {
    return with_time ? &*with_time : cash ? &*cash : nullptr;
  }
  [[nodiscard]] const NpvSpread* spread() const {
    return spread_with_time ? &*spread_with_time : spread_cash ? &*spread_cash : nullptr;
  }
};

struct RoiReport {
  RoleId role{};
  Seniority seniority = Seniority::mid;
  PartialDate date{};
  RoiAssumptions assumptions{};
  /// All of the catalogue: by verdict, then by likely NPV (with time if known), then by break-even, then by
  /// id.
  std::vector<CertificationReturn> certifications{};
};

/// Requires that `missing_rates` (roi_currency.hpp) finds none. O(certifications x draws).
[[nodiscard]] RoiReport find_roi(const Catalog& catalog, const Profile& profile, RoleId role,
                                 PartialDate today, int draws = roi_draws);

[[nodiscard]] const CertificationReturn* find_return(const RoiReport& report, CertificationId id);

}  // namespace aipath
