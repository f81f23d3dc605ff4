// SPDX-License-Identifier: MIT
#include "analysis/roi_terms.hpp"
#include <aipath/analysis/roi.hpp>

#include <algorithm>
#include <chrono>
#include <limits>
#include <tuple>

namespace aipath {
namespace {

/// What every certification is looked at with.
struct RoiContext {
  const Catalog& catalog;
  const Profile& profile;
  PartialDate today{};
  const RoiAssumptions& assumptions;
  std::vector<SkillState> states{};
  std::vector<int> asked{};  ///< by the role, a level for each skill; 0: not asked
  CommonDraws draws{};
};

/// A date known to the month or year counts until its end.
bool is_past(PartialDate date, PartialDate today) {
  if (date.month == 0) return date.year < today.year;
  if (date.day == 0) today.day = 0;
  return date < today;
}

PartialDate plus_months(PartialDate date, int months) {
  if (date.month == 0) return {date.year + months / 12, 0, 0};
  using std::chrono::year_month, std::chrono::year, std::chrono::month;
  const year_month ym =
      year_month{year{date.year}, month{static_cast<unsigned>(date.month)}} + std::chrono::months{months};
  const std::chrono::year_month_day_last last{ym.year(), std::chrono::month_day_last{ym.month()}};
  const auto last_day = static_cast<int>(static_cast<unsigned>(last.day()));
  return {static_cast<int>(ym.year()), static_cast<int>(static_cast<unsigned>(ym.month())),
          std::min(date.day, last_day)};
}

const HeldCertification* held_by(const Profile& profile, CertificationId id) {
  const auto held = std::find_if(profile.certifications.begin(), profile.certifications.end(),
                                 [&](const HeldCertification& h) { return h.certification == id; });
  return held == profile.certifications.end() ? nullptr : &*held;
}

/// To when it is valid; not set: for ever, or nobody knows.
PartialDate valid_until(const Certification& certification, const HeldCertification& held) {
  if (held.expires.is_set()) return held.expires;
  if (!held.date.is_set() || !certification.validity_months) return {};
  return plus_months(held.date, *certification.validity_months);
}

bool holds(const RoiContext& context, CertificationId id) {
  const HeldCertification* held = held_by(context.profile, id);
  if (held == nullptr) return false;
  const PartialDate until = valid_until(context.catalog[id], *held);
  return !until.is_set() || !is_past(until, context.today);
}

RoiVerdict verdict_of_chance(const NpvSpread& spread) {
  if (spread.p_positive >= most_cases) return RoiVerdict::pays_in_most_cases;
  return spread.p_positive < few_cases ? RoiVerdict::skill_not_money : RoiVerdict::depends_on_the_raise;
}

/// Held, retired and restricted before anything else: what cannot or need not be earned has no return.
void judge(const RoiContext& context, CertificationReturn& result) {
  const Certification& c = context.catalog[result.certification];
  if (const HeldCertification* held = held_by(context.profile, result.certification)) {
    result.date = valid_until(c, *held);
    result.verdict = holds(context, result.certification) ? RoiVerdict::held : RoiVerdict::expired;
    return;
  }
  const bool has_date = c.retired_on.is_set();
  if (c.status == CertificationStatus::retired || has_date) {
    result.date = c.retired_on;
    const bool is_to_come = has_date && !is_past(c.retired_on, context.today);
    result.verdict = is_to_come ? RoiVerdict::retires : RoiVerdict::retired;
  } else if (c.status == CertificationStatus::restricted) {
    result.verdict = RoiVerdict::restricted;
  } else if (!result.terms.uplift) {
    result.reason = RoiReason::no_uplift;
  } else if (!result.has_fee) {
    result.reason = RoiReason::no_fee;
  } else if (!result.terms.salary) {
    result.reason = RoiReason::no_salary;
  } else if (result.spread() != nullptr) {
    result.verdict = verdict_of_chance(*result.spread());
  }
}

FiguresRange figures_range(const ReturnTerms& terms) {
  const Range3& uplift = *terms.uplift;
  return {return_figures(terms, uplift.low), return_figures(terms, uplift.likely),
          return_figures(terms, uplift.high)};
}

void add_figures(const RoiContext& context, CertificationReturn& result) {
  const ReturnTerms& terms = result.terms;
  const ReturnTerms cash = cash_only(terms);
  if (result.has_fee) {
    result.even_cash = break_even(cash);
    if (terms.hour_value) result.even_with_time = break_even(terms);
  }
  if (!result.has_fee || !terms.salary || !terms.uplift) return;
  result.cash = figures_range(cash);
  result.spread_cash = npv_spread(simulate_npv(cash, context.draws));
  if (!terms.hour_value) return;
  result.with_time = figures_range(terms);
  result.spread_with_time = npv_spread(simulate_npv(terms, context.draws));
}

void add_skills(const RoiContext& context, CertificationReturn& result) {
  for (const SkillLevel& evidence : context.catalog[result.certification].evidences) {
    const int asked = context.asked[evidence.skill.index];
    if (asked == 0) continue;
    result.fits_role = true;
    const double effective = context.states[evidence.skill.index].effective;
    if (effective < asked && effective < evidence.level)
      result.gaps.push_back({evidence.skill, evidence.level, effective, asked});
  }
}

CertificationReturn find_one(const RoiContext& context, CertificationId id) {
  const Certification& c = context.catalog[id];
  CertificationReturn result;
  result.certification = id;
  result.has_fee = c.fee.has_value() || c.programme_cost.has_value();
  result.lacking = lacking_share(c, context.states);
  result.terms = return_terms(c, context.catalog, context.profile, context.assumptions, result.lacking);
  result.is_discounted = is_raw_survey(c, context.catalog);
  if (const Estimate* uplift = uplift_of(c, context.catalog)) result.uplift_source = uplift->provenance;
  for (const RequiredCertification& required : c.required_before) {
    if (!required.certification.is_set() || !holds(context, required.certification))
      result.to_hold_first.push_back(required);
  }
  add_skills(context, result);
  add_figures(context, result);
  judge(context, result);
  return result;
}

std::vector<int> levels_asked(const Catalog& catalog, RoleId role, Seniority seniority) {
  std::vector<int> asked(catalog.skills.size());
  if (!role.is_set()) return asked;
  for (const Requirement& requirement : catalog[role].requirements) {
    for (const SkillLevel& option : requirement.options) {
      int& level = asked[option.skill.index];
      level = std::max(level, shifted_level(option.level, seniority));
    }
  }
  return asked;
}

void sort_returns(const Catalog& catalog, std::vector<CertificationReturn>& returns) {
  constexpr double last = std::numeric_limits<double>::infinity();
  const auto rank = [&](const CertificationReturn& r) {
    const FiguresRange* figures = r.figures();
    const std::optional<BreakEven>& even = r.even_with_time ? r.even_with_time : r.even_cash;
    return std::tuple(r.verdict, r.reason, figures == nullptr ? last : -figures->likely.npv,
                      even ? even->raise : last, std::string_view(catalog[r.certification].id));
  };
  std::sort(returns.begin(), returns.end(),
            [&](const CertificationReturn& a, const CertificationReturn& b) { return rank(a) < rank(b); });
}

}  // namespace

RoiReport find_roi(const Catalog& catalog, const Profile& profile, RoleId role, PartialDate today,
                   int draws) {
  RoiReport report;
  report.role = role;
  report.seniority = profile.seniority;
  report.date = today;
  report.assumptions = roi_assumptions(catalog, profile);
  const RoiContext context{.catalog = catalog,
                           .profile = profile,
                           .today = today,
                           .assumptions = report.assumptions,
                           .states = skill_states(catalog, profile.skills, today),
                           .asked = levels_asked(catalog, role, profile.seniority),
                           .draws = common_draws(roi_seed, draws)};
  for (std::uint32_t i = 0; i < catalog.certifications.size(); ++i)
    report.certifications.push_back(find_one(context, {i}));
  sort_returns(catalog, report.certifications);
  return report;
}

const CertificationReturn* find_return(const RoiReport& report, CertificationId id) {
  const auto found = std::find_if(report.certifications.begin(), report.certifications.end(),
                                  [&](const CertificationReturn& r) { return r.certification == id; });
  return found == report.certifications.end() ? nullptr : &*found;
}

}  // namespace aipath
