// SPDX-License-Identifier: MIT
#include "report/market_box_plot.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

namespace aipath {
namespace {

class Plot {
 public:
  Plot(const PayScale& scale, std::size_t cells) : scale_(scale), cells_(cells, "·") {}

  void span(const std::optional<Fact>& low, const std::optional<Fact>& high, std::string_view block) {
    if (!low || !high) return;
    for (std::size_t i = place(low->value); i <= place(high->value); ++i)
      cells_[i] = block;
  }
  void mark(const std::optional<Fact>& value, std::string_view block) {
    if (value) cells_[place(value->value)] = block;
  }
  [[nodiscard]] std::string text() const {
    std::string out;
    for (const std::string_view cell : cells_)
      out += cell;
    return out;
  }

 private:
  [[nodiscard]] std::size_t place(double value) const {
    const auto last = static_cast<double>(cells_.size() - 1);
    if (scale_.high <= scale_.low) return 0;
    const double share = std::clamp((value - scale_.low) / (scale_.high - scale_.low), 0.0, 1.0);
    return static_cast<std::size_t>(std::lround(share * last));
  }

  PayScale scale_;
  std::vector<std::string_view> cells_;
};

}  // namespace

void widen(PayScale& scale, const SalaryRow& row) {
  const auto take = [&](const std::optional<Fact>& fact) {
    if (!fact) return;
    const bool is_empty = scale.low == 0 && scale.high == 0;
    scale.low = is_empty ? fact->value : std::min(scale.low, fact->value);
    scale.high = std::max(scale.high, fact->value);
  };
  if (row.percentiles) {
    const Percentiles& p = *row.percentiles;
    for (const auto& fact : {p.p10, p.p25, p.p50, p.p75, p.p90, p.mean})
      take(fact);
  }
  if (row.range) take(row.range->low);
  if (row.range) take(row.range->high);
}

std::string box_plot(const SalaryRow& row, const PayScale& scale, std::size_t cells) {
  Plot plot(scale, std::max<std::size_t>(cells, 1));
  if (row.range) plot.span(row.range->low, row.range->high, "─");
  if (row.percentiles) {
    const Percentiles& p = *row.percentiles;
    plot.span(p.p10 ? p.p10 : p.p25, p.p90 ? p.p90 : p.p75, "─");
    plot.span(p.p25, p.p75, "▒");
    if (!p.p50) plot.mark(p.mean, "o");
    plot.mark(p.p50, "█");
  }
  return plot.text();
}

}  // namespace aipath
