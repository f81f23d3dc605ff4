// SPDX-License-Identifier: MIT
#include "report/json_archive.hpp"

#include <cmath>
#include <cstdint>
#include <utility>

namespace aipath {

Json JsonArchive::take() {
  if (provenance_.is_set()) add_provenance(object_, provenance_);
  if (where_.line > 0 && where_.file < catalog_.files.size())
    put("where", catalog_.files[where_.file] + ":" + std::to_string(where_.line));
  return std::move(object_);
}

void JsonArchive::put(std::string_view key, Json item) {
  if (!item.is_null()) object_[std::string(key)] = std::move(item);
}

void JsonArchive::options(std::vector<SkillLevel>& options) {
  const bool is_choice = options.size() != 1 || object_.contains("name");
  if (is_choice) {
    put("any_of", value(options));
    return;
  }
  put("skill", value(options.front().skill));
  put("level", value(options.front().level));
  put("advert_share", value(options.front().advert_share));
}

Json JsonArchive::value(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json JsonArchive::value(double number) {
  constexpr double largest_exact = 9e15;
  constexpr double decimals = 1e6;  // sheds what binary fractions add: 12 - 0.35 * 12 is 7.8
  if (std::abs(number) >= largest_exact / decimals) return number;
  const double rounded = std::round(number * decimals) / decimals;
  return rounded == std::trunc(rounded) ? Json(static_cast<std::int64_t>(rounded)) : Json(rounded);
}

Json JsonArchive::value(const std::array<std::string, max_level>& lines) {
  Json object;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].empty()) object[std::to_string(i + 1)] = lines[i];
  }
  return object;
}

Json JsonArchive::value(const Fact& fact) const {
  Json object{{"value", value(fact.value)}};
  add_provenance(object, fact.provenance);
  return object;
}

Json JsonArchive::value(const Estimate& estimate) const {
  Json object{
      {"low", value(estimate.low)}, {"likely", value(estimate.likely)}, {"high", value(estimate.high)}};
  add_provenance(object, estimate.provenance);
  return object;
}

Json JsonArchive::value(const Money& money) const {
  Json object{{"amount", value(money.amount)}, {"currency", money.currency}};
  add_provenance(object, money.provenance);
  return object;
}

Json JsonArchive::value(const MoneyRange& range) const {
  Json object;
  if (range.low == range.high) {
    object["amount"] = value(range.low);
  } else {
    object["low"] = value(range.low);
    object["high"] = value(range.high);
  }
  object["currency"] = range.currency;
  add_provenance(object, range.provenance);
  return object;
}

void JsonArchive::add_provenance(Json& object, ProvenanceId id) const {
  if (!id.is_set()) return;
  const Provenance& provenance = catalog_[id];
  if (!provenance.sources.empty()) object["source"] = list_value(provenance.sources);
  if (provenance.as_of.is_set()) object["as_of"] = format_date(provenance.as_of);
  if (provenance.confidence != Confidence::unset) object["confidence"] = enum_name(provenance.confidence);
  if (!provenance.note.empty()) object["note"] = provenance.note;
}

}  // namespace aipath
