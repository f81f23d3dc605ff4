// SPDX-License-Identifier: MIT
#include "catalog/fields.hpp"
#include "report/entry_values.hpp"
#include "report/gap_words.hpp"
#include "report/numbers.hpp"
#include "report/roi_pages.hpp"
#include "report/roi_table.hpp"
#include "report/roi_words.hpp"
#include <aipath/analysis/levels.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t months_a_year = 12;

/// What the functions below write about.
struct Subject {
  const Catalog& catalog;
  const RoiReport& report;
  const CertificationReturn& result;
  const Certification& certification;
  const std::string& currency;
};

std::string npv_words(const Subject& s, const FiguresRange& f) {
  return money_range_words(f.low.npv, f.likely.npv, f.high.npv, s.currency);
}

std::string chance_words(const NpvSpread& spread) {
  return fmt::format("{} (give or take {})", percent_words(spread.p_positive),
                     percent_words(2 * spread.standard_error));
}

std::string even_words(const Subject& s, const std::optional<BreakEven>& even) {
  if (!even) return s.result.has_fee ? "no raise pays within the horizon" : "unknown: no fee published";
  const std::string amount = whole_money(even->raise, s.currency) + " a year";
  return even->uplift ? percent_words(*even->uplift) + " of your salary, " + amount : amount;
}

void add_gains(const Subject& s, PageSection& section) {
  const CertificationReturn& r = s.result;
  if (r.cash) add_fact(section, "NPV, cash only", npv_words(s, *r.cash));
  if (r.with_time) add_fact(section, "NPV with time", npv_words(s, *r.with_time));
  if (const NpvSpread* spread = r.spread()) {
    add_fact(section, "Chance above 0", chance_words(*spread));
    add_fact(section, "In 8 of 10 cases",
             fmt::format("{} to {} {}", whole_money(spread->p10), whole_money(spread->p90), s.currency));
  }
  if (r.cash) {
    add_fact(section, "Paid back", payback_words(r.cash->likely.payback_month, r.terms.horizon_months));
    if (r.cash->likely.roi) add_fact(section, "ROI", percent_words(*r.cash->likely.roi) + " of what is paid");
    add_fact(section, "Rate of return", rate_words(r.cash->likely.rate));
    if (r.cash->likely.npv_per_hour)
      add_fact(section, "Cash per hour", fmt::format("{:.2f} {}", *r.cash->likely.npv_per_hour, s.currency));
  }
  add_fact(section, "Pays from a raise", even_words(s, r.even_cash) + " (cash)");
  if (r.terms.hour_value) add_fact(section, "", even_words(s, r.even_with_time) + " (with time)");
}

std::string uplift_words(EntryPage& page, const CertificationReturn& r) {
  if (!r.terms.uplift) return "no sourced figure";
  return fmt::format("{} ({} to {}) of the salary{}{}", percent_words(r.terms.uplift->likely),
                     percent_words(r.terms.uplift->low), percent_words(r.terms.uplift->high),
                     r.is_discounted ? ", part of a raw survey figure" : "", cite(page, r.uplift_source));
}

PageSection answer_of(EntryPage& page, const Subject& s) {
  PageSection section;
  add_fact(section, "Verdict", verdict_words(s.result));
  add_gains(s, section);
  add_fact(section, "Raise", uplift_words(page, s.result));
  return section;
}

std::string fee_words(EntryPage& page, const Subject& s) {
  if (!s.certification.fee) return s.result.has_fee ? "none" : "not published";
  const ReturnTerms& t = s.result.terms;
  std::string text = whole_money(t.fee, s.currency);
  if (t.attempts_per_fee > 1) text += fmt::format(" for {} attempts", t.attempts_per_fee);
  if (t.fee > 0) {
    text += fmt::format(", {} as expected: {} to pass an attempt, {} in {}",
                        whole_money(expected_fees(t), s.currency), percent_words(t.pass_probability),
                        percent_words(chance_to_pass(t)), t.attempts);
  }
  return text + cite(page, s.certification.fee->provenance);
}

std::string materials_words(EntryPage& page, const Subject& s) {
  const Range3& m = s.result.terms.materials;
  if (m.high <= 0) return "none that must be bought";
  std::string text = m.low == m.high ? whole_money(m.likely, s.currency)
                                     : money_range_words(m.low, m.likely, m.high, s.currency);
  if (s.certification.programme_cost) text += cite(page, s.certification.programme_cost->provenance);
  for (const OtherCost& other : s.certification.other_costs) {
    if (!other.optional && other.cost.high > 0) text += ", " + other.item + cite(page, other.cost.provenance);
  }
  return text;
}

std::string time_words(EntryPage& page, const Subject& s) {
  const Hours& h = s.result.terms.hours;
  const double weeks = h.likely / s.result.terms.hours_per_week;
  std::string text =
      fmt::format("{} ({} to {}) of {}: you lack {} of what it shows; {}", format_hours(h.likely),
                  format_hours(h.low), format_hours(h.high), format_hours(s.certification.prep_hours.likely),
                  percent_words(s.result.lacking), format_weeks(weeks));
  if (s.result.with_time) text += ", worth " + whole_money(s.result.with_time->likely.time_cost, s.currency);
  return text + cite(page, s.certification.prep_hours.provenance);
}

std::string renewal_words(EntryPage& page, const Subject& s) {
  const Certification& c = s.certification;
  if (!c.validity_months) return c.validity.empty() ? "does not expire" : "validity " + c.validity;
  std::string text = fmt::format("valid {} months; ", *c.validity_months);
  if (!s.result.terms.renewal_fee) return text + "whether it can be renewed is not known: counted as not";
  text += whole_money(*s.result.terms.renewal_fee, s.currency);
  if (s.result.terms.renewal_hours > 0) text += " and " + format_hours(s.result.terms.renewal_hours);
  if (c.renewal->cost) text += cite(page, c.renewal->cost->provenance);
  if (s.result.cash) {
    const std::size_t times = s.result.figures()->likely.renewals;
    text += times == 0 ? ", not worth it within the horizon" : fmt::format(", worth it {} times", times);
  }
  return c.renewal->path.empty() ? text : text + ". " + c.renewal->path;
}

PageSection costs_of(EntryPage& page, const Subject& s) {
  PageSection section;
  section.heading = "What it costs";
  add_fact(section, "Fee", fee_words(page, s));
  add_fact(section, "Materials", materials_words(page, s));
  if (s.result.terms.employer_share > 0)
    add_fact(section, "Employer", "pays " + percent_words(s.result.terms.employer_share) + " of both");
  add_fact(section, "Preparation", time_words(page, s));
  add_fact(section, "Renewal", renewal_words(page, s));
  return section;
}

std::string first_words(const Subject& s, const RequiredCertification& required) {
  if (!required.certification.is_set())
    return required.name + ": not in the catalogue, its cost is not counted";
  const CertificationReturn* other = find_return(s.report, required.certification);
  std::string name = s.catalog[required.certification].id + " " + s.catalog[required.certification].name;
  if (other == nullptr || !other->has_fee) return name;
  return fmt::format("{}: {} and {} more, not in the figures above; --set counts both", name,
                     whole_money(expected_cost_now(other->terms), s.currency),
                     format_hours(other->terms.hours.likely));
}

PageSection prerequisites_of(const Subject& s) {
  PageSection section;
  section.heading = "Before it";
  for (const RequiredCertification& required : s.result.to_hold_first)
    section.bullets.push_back(first_words(s, required));
  if (!s.certification.entry_requirements.empty())
    section.bullets.push_back("To enter: " + s.certification.entry_requirements);
  return section;
}

/// Sums of the flows of one year; month 0 stands alone.
PageSection years_of(const Subject& s) {
  PageSection section;
  if (!s.result.cash) return section;
  section.heading = "Year by year, as likely";
  section.table = page_table({"", ">money", ">hours", ">cash so far", ">with time so far"});
  const ReturnFlows flows = return_flows(s.result.terms, s.result.terms.uplift->likely);
  double cash_so_far = 0;
  double all_so_far = 0;
  const std::size_t last = flows.cash.size() - 1;
  for (std::size_t first = 0; first <= last;) {
    const std::size_t end = first == 0 ? 0 : std::min(first + months_a_year - 1, last);
    double cash = 0;
    double time = 0;
    for (std::size_t m = first; m <= end; ++m) {
      cash += flows.cash[m];
      time += flows.time[m];
    }
    cash_so_far += cash;
    all_so_far += cash + time;
    const std::string label = first == 0 ? "now" : fmt::format("year {}", end / months_a_year);
    add_row(*section.table, {label, whole_money(cash), s.result.with_time ? whole_money(time) : "",
                             whole_money(cash_so_far), s.result.with_time ? whole_money(all_so_far) : ""});
    first = end + 1;
  }
  return section;
}

PageSection skills_of(const Subject& s) {
  PageSection section;
  section.heading = "What it shows, and what " + s.catalog[s.report.role].name + " asks";
  section.table = page_table({"skill", ">shows", ">you have", ">asked", ""});
  for (const SkillLevel& evidence : s.certification.evidences) {
    const auto gap = std::find_if(s.result.gaps.begin(), s.result.gaps.end(),
                                  [&](const ClosedGap& g) { return g.skill == evidence.skill; });
    const bool is_gap = gap != s.result.gaps.end();
    const std::string closes = !is_gap ? "" : gap->shown >= gap->asked ? "closes the gap" : "narrows the gap";
    add_row(*section.table,
            {s.catalog[evidence.skill].name, std::to_string(evidence.level),
             is_gap ? format_level(gap->effective) : "", is_gap ? std::to_string(gap->asked) : "", closes});
  }
  return section;
}

PageSection assumptions_of(const Subject& s) {
  PageSection section;
  section.heading = "Assumed";
  section.facts = assumption_facts(s.report.assumptions);
  section.bullets = caution_sentences(s.report.assumptions);
  section.bullets.emplace_back("--assume KEY=VALUE changes any of them");
  return section;
}

}  // namespace

EntryPage roi_detail_page(const Catalog& catalog, const RoiReport& report, const CertificationReturn& result,
                          const RoiView& view) {
  const Subject subject{catalog, report, result, catalog[result.certification], report.assumptions.currency};
  EntryPage page;
  page.title = subject.certification.name;
  page.subtitle = fmt::format("{} for {}{} · {}", subject.certification.id,
                              view.profile_name.empty() ? "" : view.profile_name + " · ",
                              roi_subject(catalog, report.role, report.seniority), format_date(report.date));
  add_section(page, answer_of(page, subject));
  add_section(page, costs_of(page, subject));
  add_section(page, prerequisites_of(subject));
  add_section(page, years_of(subject));
  add_section(page, skills_of(subject));
  add_tornado(page, result);
  add_histogram(page, report, result);
  add_alternatives(page, catalog, result);
  add_section(page, assumptions_of(subject));
  return page;
}

std::string roi_detail_text(const Catalog& catalog, const RoiReport& report,
                            const CertificationReturn& result, const RoiView& view, const TextStyle& style) {
  return page_text(catalog, roi_detail_page(catalog, report, result, view), style);
}

std::string roi_detail_markdown(const Catalog& catalog, const RoiReport& report,
                                const CertificationReturn& result, const RoiView& view) {
  return page_markdown(catalog, roi_detail_page(catalog, report, result, view));
}

}  // namespace aipath
