// SPDX-License-Identifier: MIT
#include "catalog/value_readers.hpp"
#include "diagnostics/closest_name.hpp"
#include "profile/id_lookup.hpp"
#include "profile/read_roi_wishes.hpp"
#include "yaml/map_reader.hpp"
#include "yaml/scalar.hpp"
#include <aipath/profile/load.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace aipath {
namespace {

constexpr yaml::Range amounts{0, 1e9};
constexpr double hours_in_a_week = 168;

/// Reads one profile; a member function for every key that is more than a plain value.
class ProfileReader {
 public:
  ProfileReader(const Catalog& catalog, Diagnostics& diagnostics)
      : ids_(catalog), diagnostics_(diagnostics) {}

  Profile read(yaml::Value root) {
    yaml::MapReader keys(root, "a profile", diagnostics_);
    read_person(keys);
    read_study(keys);
    if (const auto value = keys.find("prefer")) read_preferences(*value);
    if (const auto value = keys.find("skills")) read_skills(*value);
    if (const auto value = keys.find("certifications")) read_certifications(*value);
    (void)keys.find("log");  // read by the commands that keep it
    (void)keys.find("roadmap_version");
    keys.report_unknown_keys();
    return std::move(profile_);
  }

 private:
  void read_person(yaml::MapReader& keys) {
    if (const auto value = keys.find("name")) profile_.name = text(*value);
    if (const auto value = keys.find("role")) add_role(*value);
    if (const auto value = keys.find("roles")) {
      for_each_item(*value, "roles", [&](yaml::Value item) { add_role(item); });
    }
    if (const auto value = keys.find("seniority")) read_seniority(*value);
    if (const auto value = keys.find("region")) profile_.region = text(*value);
    if (const auto value = keys.find("salary")) profile_.salary = money(*value, "salary");
    if (const auto value = keys.find("share")) read_share(*value);
    if (const auto value = keys.find("interests")) profile_.interests = texts(*value, "interests");
  }

  void read_study(yaml::MapReader& keys) {
    if (const auto value = keys.find("hours_per_week")) {
      profile_.hours_per_week = number(*value, {0.1, hours_in_a_week});
      profile_.places.hours_per_week = value->location();
    }
    if (const auto value = keys.find("start")) profile_.start = full_date(*value);
    if (const auto value = keys.find("deadline")) profile_.deadline = full_date(*value);
    if (const auto value = keys.find("days_off")) {
      for_each_item(*value, "days_off", [&](yaml::Value item) { add_days_off(item); });
    }
    if (const auto value = keys.find("budget")) profile_.budget = money(*value, "budget");
    if (const auto value = keys.find("hour_value")) profile_.hour_value = money(*value, "hour_value");
    if (const auto value = keys.find("roi")) profile_.roi = read_roi_wishes(*value, diagnostics_);
    if (const auto value = keys.find("free_only")) {
      profile_.free_only = yaml::read_boolean(*value, diagnostics_).value_or(false);
    }
    if (const auto value = keys.find("languages")) profile_.languages = texts(*value, "languages");
    if (const auto value = keys.find("formats")) profile_.formats = texts(*value, "formats");
    if (const auto value = keys.find("pace")) {
      profile_.pace = number(*value, {0.1, 10}).value_or(1.0);
      profile_.places.pace = value->location();
    }
    if (const auto value = keys.find("buffer")) profile_.buffer = number(*value, {0, 0.9}).value_or(0.15);
    if (const auto value = keys.find("parallel")) {
      profile_.parallel = yaml::read_whole_number(*value, {1, 5}, diagnostics_).value_or(1);
    }
  }

  std::string text(yaml::Value value) { return yaml::read_text(value, diagnostics_).value_or(""); }

  /// A number, or a fact about it: a profile may say where its numbers come from.
  std::optional<double> number(yaml::Value value, yaml::Range range) {
    if (!value.is_map()) return yaml::read_number(value, range, diagnostics_);
    yaml::MapReader keys(value, "a fact", diagnostics_);
    const auto inner = keys.require("value");
    for (const std::string_view key : {"source", "as_of", "confidence", "note"})
      (void)keys.find(key);
    keys.report_unknown_keys();
    return inner ? yaml::read_number(*inner, range, diagnostics_) : std::nullopt;
  }

  std::vector<std::string> texts(yaml::Value value, std::string_view what) {
    std::vector<std::string> items;
    for_each_item(value, what, [&](yaml::Value item) {
      if (auto read = yaml::read_text(item, diagnostics_)) items.push_back(std::move(*read));
    });
    return items;
  }

  template <class Visit>
  void for_each_item(yaml::Value value, std::string_view what, Visit visit) {
    if (!require_sequence(value, what, diagnostics_)) return;
    for (auto item = value.first(); item; item = item->next())
      visit(*item);
  }

  std::optional<Money> money(yaml::Value value, std::string_view what) {
    yaml::MapReader keys(value, what, diagnostics_);
    Money money;
    money.where = value.location();
    if (const auto amount = keys.require("amount")) money.amount = number(*amount, amounts).value_or(0);
    if (const auto currency = keys.require("currency")) {
      money.currency = read_currency(*currency, diagnostics_).value_or("");
    }
    keys.report_unknown_keys();
    return money;
  }

  PartialDate full_date(yaml::Value value) {
    const PartialDate date = read_date(value, diagnostics_).value_or(PartialDate{});
    if (date.is_set() && !date.is_full()) {
      yaml::report(diagnostics_, value, "not-a-date", "a whole date is needed here", "write YYYY-MM-DD");
    }
    return date;
  }

  void add_days_off(yaml::Value value) {
    const std::optional<std::string> written = yaml::read_text(value, diagnostics_);
    if (!written) return;
    const auto dots = written->find("..");
    const auto first = parse_date(written->substr(0, dots));
    const auto last = dots == std::string::npos ? first : parse_date(written->substr(dots + 2));
    if (!first || !last || !first->is_full() || !last->is_full()) {
      yaml::report(diagnostics_, value, "not-a-date",
                   fmt::format("'{}' is neither a day nor a range of days", *written),
                   "write YYYY-MM-DD or YYYY-MM-DD..YYYY-MM-DD");
    } else if (*last < *first) {
      yaml::report(diagnostics_, value, "bad-range", "the range ends before it begins");
    } else {
      profile_.days_off.push_back({*first, *last});
    }
  }

  void read_seniority(yaml::Value value) {
    const auto word = read_choice(value, {"entry", "mid", "senior"}, diagnostics_);
    if (!word) return;
    profile_.places.seniority = value.location();
    profile_.seniority = *word == "entry"    ? Seniority::entry
                         : *word == "senior" ? Seniority::senior
                                             : Seniority::mid;
  }

  void read_share(yaml::Value value) {
    const auto word = read_choice(value, {"full", "level", "aggregate", "none"}, diagnostics_);
    if (!word) return;
    profile_.share = *word == "full"        ? Share::full
                     : *word == "aggregate" ? Share::aggregate
                     : *word == "none"      ? Share::none
                                            : Share::level;
  }

  void report_unknown(yaml::Value value, std::string_view kind, const std::string& name, std::string hint);

  /// The entries that an id stands for today, or none (reported).
  template <class Entry>
  std::vector<std::uint32_t> resolve(yaml::Value value, IdTable<Entry>& table);

  void add_role(yaml::Value value) {
    for (const std::uint32_t index : resolve(value, ids_.roles)) {
      const RoleId role{index};
      if (std::find(profile_.roles.begin(), profile_.roles.end(), role) == profile_.roles.end()) {
        profile_.roles.push_back(role);
      }
    }
  }

  void read_preferences(yaml::Value value);
  void read_skills(yaml::Value value);
  void read_claim(yaml::Value value, SkillClaim& claim);
  void read_evidence(yaml::Value value, SkillClaim& claim);
  void add_merged_claim(yaml::Value key, SkillClaim claim);
  void add_certification(const HeldCertification& held);
  void read_certifications(yaml::Value value);

  IdLookup ids_;
  Diagnostics& diagnostics_;
  Profile profile_{};
};

void ProfileReader::report_unknown(yaml::Value value, std::string_view kind, const std::string& name,
                                   std::string hint) {
  if (hint.empty()) hint = fmt::format("`aipath roadmap list {}s` lists them", kind);
  yaml::report(diagnostics_, value, fmt::format("unknown-{}", kind), fmt::format("no {} '{}'", kind, name),
               std::move(hint));
}

template <class Entry>
std::vector<std::uint32_t> ProfileReader::resolve(yaml::Value value, IdTable<Entry>& table) {
  const std::optional<std::string> name = yaml::read_text(value, diagnostics_);
  if (!name) return {};
  if (const auto index = table.find(*name)) return {*index};
  std::vector<std::uint32_t> successors = ids_.successors(*name, table);
  if (successors.empty()) {
    report_unknown(value, table.kind(), *name, diagnostics_.wants_hints() ? ids_.hint_for(*name, table) : "");
    return {};
  }
  Diagnostic note;
  note.severity = Severity::note;
  note.code = "succeeded-id";
  note.place = value.place();
  note.message = succession_words(*name, successors, table);
  diagnostics_.add(std::move(note));
  return successors;
}

void ProfileReader::read_preferences(yaml::Value value) {
  constexpr std::size_t max_preferences = 1'000;  // each is compared with every name of the catalogue
  if (value.is_sequence() && value.size() > max_preferences) {
    yaml::report(diagnostics_, value, "too-many-values",
                 fmt::format("at most {} preferences are read", max_preferences));
    return;
  }
  for_each_item(value, "prefer", [&](yaml::Value item) {
    const auto name = yaml::read_text(item, diagnostics_);
    if (!name) return;
    std::vector<SkillId> skills = ids_.skills_meant_by(*name);
    if (skills.empty()) {
      std::string hint = diagnostics_.wants_hints() ? did_you_mean(*name, ids_.preference_names()) : "";
      if (hint.empty()) hint = "a preference is a skill, or a vendor such as aws";
      report_unknown(item, "preference", *name, std::move(hint));
      return;
    }
    profile_.prefer.push_back({*name, std::move(skills), item.location()});
  });
}

void ProfileReader::read_evidence(yaml::Value value, SkillClaim& claim) {
  for_each_item(value, "evidence", [&](yaml::Value item) {
    yaml::MapReader keys(item, "evidence", diagnostics_);
    Evidence evidence;
    if (const auto kind = keys.require("kind")) {
      evidence.kind = read_choice(*kind, {"project", "course", "certification", "job", "other"}, diagnostics_)
                          .value_or("");
    }
    if (const auto link = keys.find("link")) evidence.link = text(*link);
    if (const auto date = keys.find("date"))
      evidence.date = read_date(*date, diagnostics_).value_or(PartialDate{});
    keys.report_unknown_keys();
    claim.evidence.push_back(std::move(evidence));
  });
}

void ProfileReader::read_claim(yaml::Value value, SkillClaim& claim) {
  constexpr yaml::Range levels{0, max_level};
  if (!value.is_map()) {
    claim.level = yaml::read_number(value, levels, diagnostics_).value_or(0);
    return;
  }
  yaml::MapReader keys(value, "a skill", diagnostics_);
  if (const auto level = keys.require("level")) claim.level = number(*level, levels).value_or(0);
  if (const auto date = keys.find("last_used")) {
    claim.last_used = read_date(*date, diagnostics_).value_or(PartialDate{});
    claim.last_used_where = date->location();
  }
  if (const auto evidence = keys.find("evidence")) read_evidence(*evidence, claim);
  keys.report_unknown_keys();
}

/// Two ids of an older roadmap may have become one skill: the higher level counts, so that nothing is lost.
void ProfileReader::add_merged_claim(yaml::Value key, SkillClaim claim) {
  SkillClaim& same = *std::find_if(profile_.skills.begin(), profile_.skills.end(),
                                   [&](const SkillClaim& other) { return other.skill == claim.skill; });
  if (claim.level > same.level) same = std::move(claim);
  Diagnostic note;
  note.severity = Severity::note;
  note.code = "succeeded-id";
  note.place = key.place();
  note.message = fmt::format("this profile states '{}' more than once now: the higher level, {}, counts",
                             ids_.skills.id(same.skill.index), same.level);
  diagnostics_.add(std::move(note));
}

void ProfileReader::read_skills(yaml::Value value) {
  if (!require_map(value, "skills", diagnostics_)) return;
  std::vector<bool> seen(ids_.skills.size());
  std::vector<bool> was_carried(ids_.skills.size());  // stated by an id of an older roadmap
  for (auto key = value.first(); key;) {
    const auto item = key->next();
    if (!item) break;
    SkillClaim claim;
    claim.where = key->location();
    const std::vector<std::uint32_t> skills =
        key->is_scalar() ? resolve(*key, ids_.skills) : std::vector<std::uint32_t>();
    if (item->is_null()) {
      yaml::report(diagnostics_, *key, "missing-level", fmt::format("'{}' has no level", key->text()),
                   "write a level from 0 to 5");
    } else {
      read_claim(*item, claim);
    }
    for (const std::uint32_t skill : skills) {
      claim.skill = {skill};
      was_carried[skill] = was_carried[skill] || key->text() != ids_.skills.id(skill);
      if (!seen[skill]) {
        profile_.skills.push_back(claim);
      } else if (was_carried[skill]) {
        add_merged_claim(*key, claim);
      }  // else the key stands twice, which is an error already
      seen[skill] = true;
    }
    key = item->next();
  }
}

/// Who renewed an exam may list it twice: the later one counts.
void ProfileReader::add_certification(const HeldCertification& held) {
  const auto same =
      std::find_if(profile_.certifications.begin(), profile_.certifications.end(),
                   [&](const HeldCertification& h) { return h.certification == held.certification; });
  if (same == profile_.certifications.end()) {
    profile_.certifications.push_back(held);
  } else if (same->date < held.date) {
    *same = held;
  }
}

void ProfileReader::read_certifications(yaml::Value value) {
  for_each_item(value, "certifications", [&](yaml::Value item) {
    HeldCertification held;
    held.where = item.location();
    std::vector<std::uint32_t> found;
    if (item.is_map()) {
      yaml::MapReader keys(item, "a certification", diagnostics_);
      if (const auto id = keys.require("id")) found = resolve(*id, ids_.certifications);
      if (const auto date = keys.find("date"))
        held.date = read_date(*date, diagnostics_).value_or(PartialDate{});
      if (const auto date = keys.find("expires"))
        held.expires = read_date(*date, diagnostics_).value_or(PartialDate{});
      keys.report_unknown_keys();
    } else {
      found = resolve(item, ids_.certifications);
    }
    for (const std::uint32_t certification : found) {
      held.certification = {certification};
      add_certification(held);
    }
  });
}

}  // namespace

std::optional<Profile> load_profile(const SourceFile& source, const Catalog& catalog,
                                    Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  const std::optional<yaml::Document> document = yaml::parse(source, 0, {}, diagnostics);
  if (!document) return std::nullopt;
  Profile profile = ProfileReader(catalog, diagnostics).read(document->root());
  profile.path = source.path();
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return profile;
}

}  // namespace aipath
