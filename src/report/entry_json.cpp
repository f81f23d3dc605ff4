// SPDX-License-Identifier: MIT
#include "report/entry_json.hpp"

#include "report/entry_lists.hpp"
#include "report/escape.hpp"

namespace aipath {
namespace {

/// `learning_stage`: the singular as a JSON value.
std::string singular_key(EntryKind kind) {
  std::string key(entry_kind_singular(kind));
  for (char& c : key) {
    if (c == ' ') c = '_';
  }
  return key;
}

/// The kind of the entry comes first; a field that is called `kind` itself, of sources and salaries, becomes
/// `source_kind` and `salary_kind`.
Json with_kind(const std::string& kind, const Json& fields) {
  Json item = Json::object();
  item["kind"] = kind;
  for (const auto& [key, value] : fields.items())
    item[key == "kind" ? kind + "_kind" : key] = value;
  return item;
}

}  // namespace

Json fields_of(const Catalog& catalog, EntryRef ref) {
  return visit_entry(catalog, ref, [&](const auto& entry) { return entry_fields(catalog, entry); });
}

std::string json_text(const Json& document) {
  return inert_json(document.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

std::string entry_json(const Catalog& catalog, const std::vector<EntryRef>& entries) {
  Json list = Json::array();
  for (const EntryRef entry : entries) {
    list.push_back(with_kind(singular_key(entry.kind), fields_of(catalog, entry)));
  }
  return json_text({{"schema", "aipath.roadmap-show/1"}, {"entries", std::move(list)}});
}

}  // namespace aipath
