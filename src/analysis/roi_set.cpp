// SPDX-License-Identifier: MIT
#include <aipath/analysis/roi_set.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace aipath {
namespace {

/// A certification with what a set needs of it.
struct Candidate {
  const CertificationReturn* result = nullptr;
  std::map<SkillId, double> hours{};        ///< by skill; an unset id for what shows no skill
  std::vector<CertificationId> required{};  ///< all the way down, each after what it requires
};

class SetSearch {
 public:
  SetSearch(const Catalog& catalog, const Profile& profile, const RoiReport& report)
      : catalog_(catalog), states_(skill_states(catalog, profile.skills, report.date)) {
    for (const CertificationReturn& result : report.certifications)
      by_id_[result.certification] = {.result = &result, .hours = hours_by_skill(result)};
    for (auto& [id, candidate] : by_id_) {
      candidate.required = required_for(id);
      if (candidate.result->fits_role && can_be_earned(id)) ids_.push_back(id);
    }
  }

  [[nodiscard]] std::size_t size() const { return ids_.size(); }

  [[nodiscard]] CertificationSet value(const std::vector<CertificationId>& order,
                                       const std::vector<double>& shares) const;

  /// Every set that can be the best for some budget.
  [[nodiscard]] std::vector<CertificationSet> all() const {
    std::vector<CertificationSet> sets{CertificationSet{}};
    for (const CertificationId first : ids_) {
      sets.push_back(value_of_pair(first, first, 1, 0));
      for (const CertificationId second : ids_) {
        if (first == second) continue;
        sets.push_back(value_of_pair(first, second, 1, 0.5));
        sets.push_back(value_of_pair(first, second, 0.5, 1));
      }
    }
    return sets;
  }

 private:
  /// Preparation by skill, in proportion to the levels that the learner lacks.
  [[nodiscard]] std::map<SkillId, double> hours_by_skill(const CertificationReturn& result) const {
    const Certification& c = catalog_[result.certification];
    const double total = result.terms.hours.likely;
    std::map<SkillId, double> lacking;
    double sum = 0;
    for (const SkillLevel& evidence : c.evidences) {
      const double part = std::max(0.0, evidence.level - states_[evidence.skill.index].effective);
      lacking[evidence.skill] += part;
      sum += part;
    }
    if (sum <= 0) return {{SkillId{}, total}};
    for (auto& [skill, hours] : lacking)
      hours *= total / sum;
    return lacking;
  }

  [[nodiscard]] bool can_be_earned(CertificationId id) const {
    const CertificationReturn& result = *by_id_.at(id).result;
    const auto is_open = [&](CertificationId other) {
      const CertificationReturn& r = *by_id_.at(other).result;
      return r.is_open() && r.figures() != nullptr;
    };
    const auto is_unknown = [](const RequiredCertification& r) { return !r.certification.is_set(); };
    const std::vector<CertificationId>& required = by_id_.at(id).required;
    return is_open(id) && std::all_of(required.begin(), required.end(), is_open) &&
           std::none_of(result.to_hold_first.begin(), result.to_hold_first.end(), is_unknown);
  }

  /// A circle among requirements, which no catalogue should have, ends where it began.
  void collect_required(CertificationId id, std::vector<CertificationId>& seen,
                        std::vector<CertificationId>& out) const {
    if (std::find(seen.begin(), seen.end(), id) != seen.end()) return;
    seen.push_back(id);
    for (const RequiredCertification& required : by_id_.at(id).result->to_hold_first) {
      if (required.certification.is_set()) collect_required(required.certification, seen, out);
    }
    out.push_back(id);
  }

  [[nodiscard]] std::vector<CertificationId> required_for(CertificationId id) const {
    std::vector<CertificationId> seen;
    std::vector<CertificationId> out;
    collect_required(id, seen, out);
    out.pop_back();
    return out;
  }

  [[nodiscard]] CertificationSet value_of_pair(CertificationId first, CertificationId second,
                                               double first_share, double second_share) const {
    std::vector<CertificationId> order;
    const auto add = [&](CertificationId id) {
      if (std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
    };
    for (const CertificationId id : {first, second}) {
      for (const CertificationId required : by_id_.at(id).required)
        add(required);
      add(id);
    }
    std::vector<double> shares(order.size(), 0.0);
    for (std::size_t i = 0; i < order.size(); ++i)
      shares[i] = order[i] == first ? first_share : order[i] == second ? second_share : 0;
    return value(order, shares);
  }

  const Catalog& catalog_;
  std::vector<SkillState> states_;
  std::map<CertificationId, Candidate> by_id_{};
  std::vector<CertificationId> ids_{};
};

/// Present value of hours spread evenly over the months that they take.
double time_cost(const ReturnTerms& terms, double hours) {
  const int months = preparation_months(hours, terms.hours_per_week);
  const double discount = monthly_discount(terms.discount_rate);
  double power = 1;
  double sum = 0;
  for (int m = 1; m <= std::min(months, terms.horizon_months); ++m) {
    power *= discount;
    sum += power;
  }
  return months == 0 ? 0 : hours / months * terms.hour_value.value_or(0) * sum;
}

/// Of a member with this share of its uplift: less renewals, for who passes with this chance.
double benefit_of(const ReturnTerms& terms, const SetMember& member, double chance) {
  const double raise = terms.salary.value_or(0) * terms.uplift.value_or(Range3{}).likely * member.share;
  const std::vector<ValidPeriod> periods = valid_periods(terms, member.exam_month);
  const std::size_t renewals = worthwhile_renewals(periods, raise);
  double benefit = 0;
  for (std::size_t i = 0; i < periods.size() && i <= renewals; ++i)
    benefit += raise * periods[i].annuity - periods[i].renewal_money - periods[i].renewal_time;
  return chance * benefit;
}

CertificationSet SetSearch::value(const std::vector<CertificationId>& order,
                                  const std::vector<double>& shares) const {
  CertificationSet set;
  std::map<SkillId, double> studied;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Candidate& candidate = by_id_.at(order[i]);
    const ReturnTerms& terms = candidate.result->terms;
    SetMember member{.certification = order[i], .share = shares[i]};
    for (const auto& [skill, hours] : candidate.hours) {
      double& known = studied[skill];
      const bool is_shared = skill.is_set();
      member.hours += is_shared ? std::max(0.0, hours - known) : hours;
      known = std::max(known, hours);
    }
    set.hours += member.hours;
    member.exam_month = preparation_months(set.hours, terms.hours_per_week);
    member.money = expected_cost_now(terms);
    set.money += member.money;
    double chance = chance_to_pass(terms);
    for (const CertificationId required : candidate.required)
      chance *= chance_to_pass(by_id_.at(required).result->terms);
    if (member.share > 0) member.benefit = benefit_of(terms, member, chance);
    set.npv += member.benefit - member.money;
    set.members.push_back(member);
  }
  if (order.empty()) return set;
  set.time_cost = time_cost(by_id_.at(order.front()).result->terms, set.hours);
  set.npv -= set.time_cost;
  return set;
}

bool is_within(const CertificationSet& set, const SetLimits& limits) {
  constexpr double rounding = 1e-9;
  return (!limits.money || set.money <= *limits.money + rounding) &&
         (!limits.hours || set.hours <= *limits.hours + rounding);
}

/// By value, then by money, members and catalogue order, so that equal sets have one answer.
bool is_better(const CertificationSet& a, const CertificationSet& b) {
  const auto ids = [](const CertificationSet& set) {
    std::vector<CertificationId> list;
    for (const SetMember& member : set.members)
      list.push_back(member.certification);
    return list;
  };
  return std::tuple(-a.npv, a.money, a.members.size(), ids(a)) <
         std::tuple(-b.npv, b.money, b.members.size(), ids(b));
}

CertificationSet best_of(const std::vector<CertificationSet>& sets, const SetLimits& limits) {
  CertificationSet best;
  for (const CertificationSet& set : sets) {
    if (is_within(set, limits) && is_better(set, best)) best = set;
  }
  return best;
}

}  // namespace

SetReport find_best_set(const Catalog& catalog, const Profile& profile, const RoiReport& report,
                        SetLimits limits) {
  constexpr double noticeable = 0.005;  // less than a cent is no better set
  const SetSearch search(catalog, profile, report);
  const std::vector<CertificationSet> sets = search.all();
  SetReport result;
  result.limits = limits;
  result.candidates = search.size();
  result.best = best_of(sets, limits);
  if (!limits.money) return result;
  const SetLimits more{.money = *limits.money + money_step, .hours = limits.hours};
  const CertificationSet with_step = best_of(sets, more);
  if (with_step.npv > result.best.npv + noticeable)
    result.with_step = NextPurchase{.more_money = money_step, .set = with_step};
  const SetLimits any_money{.money = {}, .hours = limits.hours};
  for (const CertificationSet& set : sets) {
    if (!is_within(set, any_money) || set.npv <= result.best.npv + noticeable) continue;
    const double needed = set.money - *limits.money;
    const bool is_first = !result.next || needed < result.next->more_money ||
                          (needed == result.next->more_money && is_better(set, result.next->set));
    if (is_first) result.next = NextPurchase{.more_money = needed, .set = set};
  }
  return result;
}

CertificationSet value_set(const Catalog& catalog, const Profile& profile, const RoiReport& report,
                           const std::vector<CertificationId>& order, const std::vector<double>& shares) {
  return SetSearch(catalog, profile, report).value(order, shares);
}

}  // namespace aipath
