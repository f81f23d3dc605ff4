// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/roi_json_values.hpp"
#include "report/roi_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace aipath {
namespace {

constexpr const char* header =
    "id,name,verdict,verdict_date,fits_role,cost_now,hours_left,exam_month,npv_cash_low,npv_cash_likely,"
    "npv_cash_high,npv_with_time_low,npv_with_time_likely,npv_with_time_high,payback_month,irr,mirr,roi,"
    "break_even_uplift_percent,break_even_raise,p_npv_positive,p_npv_positive_with_time\n";

std::string number(const std::optional<double>& value, double (*round)(double)) {
  return value ? fmt::format("{}", round(*value)) : std::string();
}

void add_npv(const std::optional<FiguresRange>& figures, std::vector<std::string>& fields) {
  for (const ReturnFigures* f : {figures ? &figures->low : nullptr, figures ? &figures->likely : nullptr,
                                 figures ? &figures->high : nullptr})
    fields.push_back(f == nullptr ? "" : fmt::format("{}", cents(f->npv)));
}

std::string row(const Catalog& catalog, const CertificationReturn& r) {
  constexpr double percent = 100;
  const Certification& c = catalog[r.certification];
  const ReturnFigures likely = r.cash ? r.cash->likely : ReturnFigures{};
  std::vector<std::string> fields{
      csv_field(c.id),
      csv_field(c.name),
      std::string(verdict_id(r.verdict)),
      format_date(r.date),
      r.fits_role ? "true" : "false",
      r.has_fee ? fmt::format("{}", cents(expected_cost_now(r.terms))) : "",
      fmt::format("{}", millionths(r.terms.hours.likely)),
      fmt::format("{}", preparation_months(r.terms.hours.likely, r.terms.hours_per_week))};
  add_npv(r.cash, fields);
  add_npv(r.with_time, fields);
  fields.push_back(likely.payback_month ? fmt::format("{}", *likely.payback_month) : "");
  fields.push_back(number(likely.rate.irr, millionths));
  fields.push_back(number(likely.rate.modified, millionths));
  fields.push_back(number(likely.roi, millionths));
  const std::optional<double> uplift = r.even_cash ? r.even_cash->uplift : std::nullopt;
  fields.push_back(uplift ? fmt::format("{}", millionths(*uplift * percent)) : "");
  fields.push_back(r.even_cash ? fmt::format("{}", cents(r.even_cash->raise)) : "");
  fields.push_back(r.spread_cash ? fmt::format("{}", millionths(r.spread_cash->p_positive)) : "");
  fields.push_back(r.spread_with_time ? fmt::format("{}", millionths(r.spread_with_time->p_positive)) : "");
  return fmt::format("{}\n", fmt::join(fields, ","));
}

std::string move_row(const char* name, const std::optional<MoveFigures>& f) {
  if (!f) return {};
  const auto month = [](const std::optional<int>& m) { return m ? fmt::format("{}", *m) : std::string(); };
  return fmt::format("{},{},{},{},{},{},{}\n", name, cents(f->pay), cents(f->npv_cash),
                     number(f->npv_with_time, cents), month(f->payback_month),
                     month(f->payback_month_with_time), number(f->break_even_chance, millionths));
}

}  // namespace

std::string roi_csv(const Catalog& catalog, const RoiReport& report) {
  std::string out = header;
  for (const CertificationReturn& result : report.certifications)
    out += row(catalog, result);
  return out;
}

std::string roi_detail_csv(const Catalog& catalog, const CertificationReturn& result) {
  return header + row(catalog, result);
}

std::string roi_set_csv(const Catalog& catalog, const SetReport& set) {
  std::string out = "id,share_of_uplift,cost,hours,exam_month,benefit\n";
  for (const SetMember& member : set.best.members)
    out +=
        fmt::format("{},{},{},{},{},{}\n", csv_field(catalog[member.certification].id), member.share,
                    cents(member.money), millionths(member.hours), member.exam_month, cents(member.benefit));
  return out;
}

std::string role_move_csv(const Catalog& /*catalog*/, const RoleMove& move) {
  return "percentile,pay,npv_cash,npv_with_time,payback_month,payback_month_with_time,break_even_chance\n" +
         move_row("p25", move.at_p25) + move_row("p50", move.at_p50) + move_row("p75", move.at_p75);
}

}  // namespace aipath
