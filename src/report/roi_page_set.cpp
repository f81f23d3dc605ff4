// SPDX-License-Identifier: MIT
#include "report/entry_values.hpp"
#include "report/numbers.hpp"
#include "report/roi_pages.hpp"
#include "report/roi_table.hpp"
#include "report/roi_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

std::string share_words(double share) {
  return share >= 1 ? "whole" : share > 0 ? "half" : "opens the next";
}

std::string ids_of(const Catalog& catalog, const CertificationSet& set) {
  std::vector<std::string> names;
  for (const SetMember& member : set.members)
    names.push_back(catalog[member.certification].id);
  return joined(names, " and ");
}

std::string limit_words(const SetReport& set, const std::string& currency) {
  std::vector<std::string> limits;
  if (set.limits.money) limits.push_back(whole_money(*set.limits.money, currency));
  if (set.limits.hours) limits.push_back(format_hours(*set.limits.hours));
  return limits.empty() ? "without limits" : "within " + joined(limits, " and ");
}

std::string next_words(const Catalog& catalog, const SetReport& set, const std::string& currency) {
  const auto gain = [&](const NextPurchase& next) {
    return fmt::format("{}, worth {} more", ids_of(catalog, next.set),
                       whole_money(next.set.npv - set.best.npv, currency));
  };
  const std::string step = whole_money(money_step, currency);
  if (!set.limits.money) return {};
  if (set.with_step) return fmt::format("The next {} would buy {}.", step, gain(*set.with_step));
  if (set.next)
    return fmt::format("The next {} would buy nothing better; {} more would buy {}.", step,
                       whole_money(set.next->more_money, currency), gain(*set.next));
  return "More money would buy nothing better.";
}

PageSection members_of(const Catalog& catalog, const SetReport& set) {
  PageSection section;
  section.table = page_table({"in this order", ">cost", ">hours", ">exam in month", "its raise counts"});
  for (const SetMember& member : set.best.members) {
    add_row(*section.table,
            {catalog[member.certification].id, whole_money(member.money), format_hours(member.hours),
             std::to_string(member.exam_month), share_words(member.share)});
  }
  return section;
}

}  // namespace

EntryPage roi_set_page(const Catalog& catalog, const RoiReport& report, const SetReport& set,
                       const RoiView& view) {
  const std::string& currency = report.assumptions.currency;
  EntryPage page;
  page.title =
      fmt::format("Best set of certifications: {}", roi_subject(catalog, report.role, report.seniority));
  page.subtitle =
      fmt::format("{}{} · {} · {} tried, exact", view.profile_name.empty() ? "" : view.profile_name + " · ",
                  format_date(report.date), limit_words(set, currency), set.candidates);
  PageSection answer;
  if (set.best.members.empty()) {
    answer.paragraphs.push_back(set.candidates == 0
                                    ? "No certification of this role has figures: state your salary first."
                                    : "Take none: within these limits no set brings back what it costs.");
  } else {
    const bool knows_time = report.assumptions.hour_value.has_value();
    add_fact(answer, knows_time ? "NPV with time" : "NPV, cash only", whole_money(set.best.npv, currency));
    add_fact(answer, "Cost", whole_money(set.best.money, currency));
    add_fact(answer, "Hours", format_hours(set.best.hours));
  }
  add_section(page, std::move(answer));
  add_section(page, members_of(catalog, set));
  PageSection next;
  if (const std::string words = next_words(catalog, set, currency); !words.empty() && set.candidates > 0)
    next.paragraphs.push_back(words);
  add_section(page, std::move(next));
  PageSection notes;
  notes.bullets = {
      "Of a set the best raise counts whole, the next half, the rest nothing; what two exams share is "
      "studied once",
      assumption_sentence(report.assumptions)};
  for (std::string& line : caution_sentences(report.assumptions))
    notes.bullets.push_back(std::move(line));
  add_section(page, std::move(notes));
  return page;
}

std::string roi_set_text(const Catalog& catalog, const RoiReport& report, const SetReport& set,
                         const RoiView& view, const TextStyle& style) {
  return page_text(catalog, roi_set_page(catalog, report, set, view), style);
}

std::string roi_set_markdown(const Catalog& catalog, const RoiReport& report, const SetReport& set,
                             const RoiView& view) {
  return page_markdown(catalog, roi_set_page(catalog, report, set, view));
}

}  // namespace aipath
