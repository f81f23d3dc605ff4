// SPDX-License-Identifier: MIT
//
// The best set against every set in every order with every choice of what counts.
#include <aipath/analysis/roi_set.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace aipath {
namespace {

struct Numbers {
  Catalog catalog{};
  Profile profile{};
};

Money dollars(double amount) {
  Money money;
  money.amount = amount;
  money.currency = "USD";
  return money;
}

Certification any_certification(std::size_t place) {
  Certification c;
  c.id = "c" + std::to_string(place);
  c.fee = dollars(*rc::gen::inRange(0, 5) * 100);
  const double hours = *rc::gen::inRange(0, 5) * 20;
  c.prep_hours = {.low = hours, .likely = hours, .high = hours};
  const double percent = *rc::gen::inRange(0, 8);
  c.uplift_percent = Estimate{.low = 0, .likely = percent, .high = 10};
  if (*rc::gen::arbitrary<bool>()) c.validity_months = *rc::gen::inRange(6, 30);
  Renewal renewal;
  renewal.cost = dollars(*rc::gen::inRange(0, 3) * 50);
  if (*rc::gen::arbitrary<bool>()) c.renewal = renewal;
  for (std::uint32_t skill = 0; skill < 3; ++skill) {
    const int level = *rc::gen::inRange(0, 4);
    if (level > 0) c.evidences.push_back({.skill = {skill}, .level = level});
  }
  if (place > 0 && *rc::gen::inRange(0, 3) == 0) {
    RequiredCertification required;
    required.certification = {static_cast<std::uint32_t>(*rc::gen::inRange<std::size_t>(0, place))};
    c.required_before.push_back(required);
  }
  return c;
}

Numbers any_numbers() {
  Numbers n;
  Role role;
  role.id = "role";
  for (int i = 0; i < 3; ++i) {
    Skill skill;
    skill.id = "s" + std::to_string(i);
    n.catalog.skills.push_back(skill);
    const SkillId id{static_cast<std::uint32_t>(i)};
    role.requirements.push_back({.options = {{.skill = id, .level = 3}}, .importance = 3});
    n.profile.skills.push_back({.skill = id, .level = *rc::gen::inRange(0, 7) / 2.0});
  }
  n.catalog.roles.push_back(role);
  const auto count = *rc::gen::inRange<std::size_t>(1, 5);
  for (std::size_t i = 0; i < count; ++i)
    n.catalog.certifications.push_back(any_certification(i));
  n.profile.salary = dollars(60'000);
  n.profile.hours_per_week = 8;
  return n;
}

constexpr int few_draws = 10;  // sets look at none of them

struct Brute {
  double npv = 0;  ///< of no certification
};

/// What is required stands before.
bool is_allowed(const Catalog& catalog, const std::vector<CertificationId>& order) {
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const RequiredCertification& required : catalog[order[i]].required_before) {
      const auto end = order.begin() + static_cast<std::ptrdiff_t>(i);
      if (std::find(order.begin(), end, required.certification) == end) return false;
    }
  }
  return true;
}

/// What counts whole and half: only what fits the role may count.
void try_shares(const Numbers& n, const RoiReport& report, const SetLimits& limits,
                const std::vector<CertificationId>& order, Brute& best) {
  for (std::size_t whole = 0; whole < order.size(); ++whole) {
    for (std::size_t half = 0; half < order.size(); ++half) {
      std::vector<double> shares(order.size(), 0.0);
      shares[half] = 0.5;
      shares[whole] = 1;
      const auto counts = [&](std::size_t i) {
        return shares[i] == 0 || find_return(report, order[i])->fits_role;
      };
      if (!counts(whole) || !counts(half)) continue;
      const CertificationSet set = value_set(n.catalog, n.profile, report, order, shares);
      const bool fits = set.money <= *limits.money + 1e-9 && set.hours <= *limits.hours + 1e-9;
      if (fits) best.npv = std::max(best.npv, set.npv);
    }
  }
}

Brute try_everything(const Numbers& n, const RoiReport& report, const SetLimits& limits) {
  Brute best;
  const auto count = n.catalog.certifications.size();
  for (std::uint32_t subset = 1; subset < (1U << count); ++subset) {
    std::vector<CertificationId> order;
    for (std::uint32_t i = 0; i < count; ++i) {
      if ((subset >> i & 1U) != 0) order.push_back({i});
    }
    do {
      if (is_allowed(n.catalog, order)) try_shares(n, report, limits, order, best);
    } while (std::next_permutation(order.begin(), order.end()));
  }
  return best;
}

RC_GTEST_PROP(RoiSetProperty, NoSetWithinTheLimitsIsWorthMore, ()) {
  const Numbers n = any_numbers();
  const RoiReport report = find_roi(n.catalog, n.profile, {0}, {2026, 11, 24}, few_draws);
  const SetLimits limits{.money = *rc::gen::inRange(0, 12) * 100.0, .hours = *rc::gen::inRange(0, 12) * 20.0};
  const SetReport found = find_best_set(n.catalog, n.profile, report, limits);
  RC_ASSERT(found.best.money <= *limits.money + 1e-9);
  RC_ASSERT(found.best.hours <= *limits.hours + 1e-9);
  const double best = try_everything(n, report, limits).npv;
  RC_ASSERT(std::max(found.best.npv, best) - found.best.npv < 1e-6);
  RC_ASSERT(std::max(found.best.npv, best) - best < 1e-6);
}

RC_GTEST_PROP(RoiSetProperty, MoreMoneyNeverBuysLess, ()) {
  const Numbers n = any_numbers();
  const RoiReport report = find_roi(n.catalog, n.profile, {0}, {2026, 11, 24}, few_draws);
  const double money = *rc::gen::inRange(0, 10) * 100.0;
  const SetReport less = find_best_set(n.catalog, n.profile, report, {.money = money, .hours = {}});
  const SetReport more =
      find_best_set(n.catalog, n.profile, report, {.money = money + money_step, .hours = {}});
  RC_ASSERT(more.best.npv >= less.best.npv);
  RC_ASSERT(less.with_step.has_value() == (more.best.npv > less.best.npv + 0.005));
}

RC_GTEST_PROP(RoiSetProperty, SetOfOneIsWorthWhatTheReportSays, ()) {
  const Numbers n = any_numbers();
  const RoiReport report = find_roi(n.catalog, n.profile, {0}, {2026, 11, 24}, few_draws);
  for (const CertificationReturn& result : report.certifications) {
    if (!result.to_hold_first.empty()) continue;
    const CertificationSet set = value_set(n.catalog, n.profile, report, {result.certification}, {1.0});
    RC_ASSERT(std::abs(set.npv - result.with_time->likely.npv) < 1e-9);
  }
}

}  // namespace
}  // namespace aipath
