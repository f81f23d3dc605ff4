// SPDX-License-Identifier: MIT
#include "analysis/planned_certifications.hpp"

#include "profile/claims.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace aipath {
namespace {

constexpr std::size_t fewest_skills = 2;

struct Raised {
  std::map<SkillId, int> from{};  ///< the lowest level that the path teaches
  std::map<SkillId, int> to{};
  std::map<SkillId, double> points{};
};

Raised raised_by(const PathReport& path) {
  Raised raised;
  for (const PathStep& step : path.steps) {
    const StepId id = step.needed.step;
    raised.from.try_emplace(id.skill, id.level);
    raised.to[id.skill] = std::max(raised.to[id.skill], id.level);
    raised.points[id.skill] += step.points;
  }
  return raised;
}

/// Fee, programme and what else must be paid, at most; empty if that is unknown or not in one currency.
std::optional<Money> whole_cost(const Certification& certification) {
  if (!certification.fee) return std::nullopt;
  Money cost{certification.fee->amount, certification.fee->currency, {}, {}};
  const auto add = [&](const MoneyRange& range, double times) {
    if (range.high > 0 && cost.amount > 0 && range.currency != cost.currency) return false;
    if (range.high > 0) cost.currency = range.currency;
    cost.amount += range.high * times;
    return true;
  };
  if (certification.programme_cost && !add(*certification.programme_cost, 1)) return std::nullopt;
  for (const OtherCost& other : certification.other_costs) {
    if (!other.optional && !add(other.cost, std::max(1, other.months))) return std::nullopt;
  }
  return cost;
}

/// The cost in the currency of the budget; empty if it is unknown, in another one, or not to be paid.
std::optional<double> payable_cost(const Certification& certification, const Profile& profile,
                                   const ResourceConstraints& constraints) {
  const std::optional<Money> cost = whole_cost(certification);
  if (!cost) return std::nullopt;
  if (cost->amount <= 0) return 0;
  if (constraints.free_only) return std::nullopt;
  if (profile.budget && cost->currency != constraints.currency) return std::nullopt;
  return cost->amount;
}

bool is_open(const Certification& certification) {
  return certification.status == CertificationStatus::active && !certification.retired_on.is_set();
}

/// Level of a skill when the path is done.
double level_after(const Raised& raised, const std::vector<SkillState>& states, SkillId skill) {
  const auto to = raised.to.find(skill);
  const double now = states[skill.index].effective;
  return to == raised.to.end() ? now : std::max(now, static_cast<double>(to->second));
}

struct Candidate {
  CertificationOffer offer{};
  double points = 0;
  double cost = 0;
};

Candidate candidate_of(const Catalog& catalog, const Raised& raised, const std::vector<SkillState>& states,
                       CertificationId id, double pace) {
  Candidate candidate;
  candidate.offer.planned.certification = id;
  candidate.offer.exam.certification = id;
  double asked = 0;
  double lacking = 0;
  for (const SkillLevel& evidence : catalog[id].evidences) {
    const double after = level_after(raised, states, evidence.skill);
    asked += evidence.level;
    lacking += std::max(0.0, evidence.level - after);
    const auto from = raised.from.find(evidence.skill);
    if (from == raised.from.end() || evidence.level < from->second || after < evidence.level) continue;
    candidate.offer.planned.shows.push_back(evidence.skill);
    candidate.offer.exam.after.push_back({evidence.skill, evidence.level});
    candidate.points += raised.points.at(evidence.skill);
  }
  const Estimate& all = catalog[id].prep_hours;
  const double share = asked > 0 ? std::max(least_preparation_share, lacking / asked) : 1;
  candidate.offer.exam.preparation = Hours{all.low, all.likely, all.high} * (share * pace);
  return candidate;
}

/// Takes candidates while they show enough that none before them shows and can be paid.
std::vector<CertificationOffer> chosen(std::vector<Candidate> candidates, std::optional<double> money,
                                       std::optional<double> hours) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    if (a.points != b.points) return a.points > b.points;
    if (a.cost != b.cost) return a.cost < b.cost;
    return a.offer.exam.certification < b.offer.exam.certification;
  });
  std::vector<CertificationOffer> offers;
  std::set<SkillId> shown;
  for (Candidate& candidate : candidates) {
    std::vector<SkillId>& shows = candidate.offer.planned.shows;
    const auto news =
        std::count_if(shows.begin(), shows.end(), [&](SkillId skill) { return !shown.contains(skill); });
    if (static_cast<std::size_t>(news) < fewest_skills || offers.size() == most_certifications) continue;
    const double preparation = candidate.offer.exam.preparation.likely;
    if ((money && candidate.cost > *money) || (hours && preparation > *hours)) continue;
    if (hours) *hours -= preparation;
    if (money) *money -= candidate.cost;
    shown.insert(shows.begin(), shows.end());
    offers.push_back(std::move(candidate.offer));
  }
  return offers;
}

}  // namespace

std::vector<CertificationOffer> planned_certifications(const Catalog& catalog, const Profile& profile,
                                                       const PathReport& path,
                                                       const ResourceChoice& resources) {
  const std::vector<SkillState> states = skill_states(catalog, profile.skills, path.gap.date);
  const Raised raised = raised_by(path);
  std::vector<Candidate> candidates;
  for (std::uint32_t i = 0; i < catalog.certifications.size(); ++i) {
    const CertificationId id{i};
    const auto cost = payable_cost(catalog[id], profile, resources.constraints);
    if (!cost || !is_open(catalog[id]) || is_held(profile, id)) continue;
    candidates.push_back(candidate_of(catalog, raised, states, id, profile.pace));
    candidates.back().cost = *cost;
  }
  std::optional<double> money;
  if (resources.constraints.budget) money = *resources.constraints.budget - resources.money;
  std::optional<double> hours;
  if (path.options.max_hours) hours = *path.options.max_hours - path.hours.likely;
  return chosen(std::move(candidates), money, hours);
}

}  // namespace aipath
