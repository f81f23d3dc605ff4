// SPDX-License-Identifier: MIT
#include "catalog/entry_scan.hpp"
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {
namespace {

constexpr int stale_after_years = 2;

bool is_sourced(const Catalog& catalog, ProvenanceId id) {
  if (!id.is_set()) return false;
  const Provenance& provenance = catalog[id];
  return !provenance.sources.empty() && provenance.as_of.is_set() &&
         provenance.confidence != Confidence::unset;
}

void report_unsourced(const Catalog& catalog, std::string_view owner, const EntryScan& scan,
                      LintReport& report) {
  std::vector<std::string_view> keys;
  SourceLocation where;
  for (const EntryScan::Number& number : scan.numbers) {
    if (is_sourced(catalog, number.provenance)) continue;
    if (keys.empty()) where = number.where;
    if (std::find(keys.begin(), keys.end(), number.key) == keys.end()) keys.push_back(number.key);
  }
  if (keys.empty()) return;
  report.warning(
      "unsourced-fact", where,
      fmt::format("numbers of {} have no source, date or confidence: {}", owner, fmt::join(keys, ", ")),
      "name a `source` for the entry; its date and confidence then hold for its numbers");
}

/// A date without a day counts from today's day of its month, one without a month from July.
PartialDate completed(PartialDate date, PartialDate today) {
  if (date.month == 0) date.month = 7;
  if (date.day == 0) date.day = today.day;
  return date;
}

/// The stale numbers of one source: where one looks for newer ones is the same for all of them.
struct StaleSource {
  PartialDate oldest{};  ///< completed
  ProvenanceId provenance{};
  SourceLocation where{};
  std::string number{};  ///< "percent of growth-row 'all'"
  std::size_t entries = 0;
};

using StaleSources =
    std::map<std::uint32_t, StaleSource>;  // by index of the source; those without one come last

void collect_stale(const Catalog& catalog, std::string_view owner, const EntryScan& scan, PartialDate today,
                   StaleSources& stale) {
  const PartialDate limit{today.year - stale_after_years, today.month, today.day};
  const EntryScan::Number* oldest = nullptr;
  PartialDate oldest_date = limit;
  for (const EntryScan::Number& number : scan.numbers) {
    if (!number.provenance.is_set() || !catalog[number.provenance].as_of.is_set()) continue;
    const PartialDate date = completed(catalog[number.provenance].as_of, today);
    if (date >= oldest_date) continue;
    oldest = &number;
    oldest_date = date;
  }
  if (oldest == nullptr) return;
  const std::vector<SourceId>& sources = catalog[oldest->provenance].sources;
  StaleSource& source =
      stale[sources.empty() ? std::numeric_limits<std::uint32_t>::max() : sources.front().index];
  ++source.entries;
  if (source.entries > 1 && oldest_date >= source.oldest) return;
  source.oldest = oldest_date;
  source.provenance = oldest->provenance;
  source.where = oldest->where;
  source.number = fmt::format("{} of {}", oldest->key, owner);
}

void report_stale(const Catalog& catalog, const StaleSources& stale, LintReport& report) {
  for (const auto& [index, source] : stale) {
    const bool has_source = index < catalog.sources.size();
    const std::string others =
        source.entries == 1
            ? std::string()
            : fmt::format("; {} entries have numbers so old {}", source.entries,
                          has_source ? "from '" + catalog.sources[index].id + "'" : "without a source");
    report.note("stale-fact", source.where,
                fmt::format("{} is as of {}, more than {} months ago{}", source.number,
                            format_date(catalog[source.provenance].as_of), stale_after_years * 12, others),
                has_source
                    ? fmt::format("look whether the source '{}' has newer numbers", catalog.sources[index].id)
                    : "look whether there are newer numbers");
  }
}

void report_unused_sources(const Catalog& catalog, const std::vector<bool>& is_used, LintReport& report) {
  for (std::size_t i = 0; i < catalog.sources.size(); ++i) {
    if (is_used[i]) continue;
    const Source& source = catalog.sources[i];
    report.note("unused-source", source.where, fmt::format("nothing names the source '{}'", source.id),
                "name it where its facts stand, or take it out");
  }
}

}  // namespace

void lint_facts(const Catalog& catalog, LintReport& report) {
  std::vector<bool> is_used(catalog.sources.size());
  StaleSources stale;
  scan_entries(catalog, [&](std::string_view kind, const auto& entry, const EntryScan& scan) {
    for (const ProvenanceId id : scan.provenances) {
      if (!id.is_set()) continue;
      for (const SourceId source : catalog[id].sources)
        is_used[source.index] = true;
    }
    if (!report.is_asked_about(entry.where)) return;
    const std::string owner = fmt::format("{} '{}'", kind, entry.id);
    report_unsourced(catalog, owner, scan, report);
    collect_stale(catalog, owner, scan, report.today(), stale);
  });
  report_stale(catalog, stale, report);
  report_unused_sources(catalog, is_used, report);
}

}  // namespace aipath
