// SPDX-License-Identifier: MIT
#include "profile/exact_number.hpp"
#include "profile/roi_wishes_lines.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/profile/write.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace aipath {
namespace {

constexpr std::size_t comment_column = 32;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether every YAML reader takes the text for text without quotes: words, and none that means something
/// else.
bool is_plain_text(std::string_view text) {
  static constexpr std::array<std::string_view, 9> special{"null", "true", "false", "yes", "no",
                                                           "on",   "off",  "y",     "n"};
  std::string lower;
  for (const char c : text)
    lower += is_letter(c) ? static_cast<char>(static_cast<unsigned char>(c) | 0x20U) : c;
  if (text.empty() || !is_letter(text.front()) || text.back() == ' ') return false;
  if (std::find(special.begin(), special.end(), lower) != special.end()) return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) {
                       return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ' ';
                     }) &&
         text.find("  ") == std::string_view::npos;
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool is_c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (is_c1) {
      result += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[++i]));
    } else if (byte < 0x20 || byte == 0x7F) {
      result += fmt::format("\\x{:02X}", byte);
    } else {
      if (text[i] == '"' || text[i] == '\\') result += '\\';
      result += text[i];
    }
  }
  return result + '"';
}

std::string yaml_text(std::string_view text) {
  return is_plain_text(text) ? std::string(text) : quoted(text);
}

std::string yaml_list(const std::vector<std::string>& items) {
  return fmt::format("[{}]", fmt::join(items, ", "));
}

std::string yaml_texts(const std::vector<std::string>& texts) {
  std::vector<std::string> items;
  std::transform(texts.begin(), texts.end(), std::back_inserter(items), yaml_text);
  return yaml_list(items);
}

std::string yaml_money(const Money& money) {
  return fmt::format("{{amount: {}, currency: {}}}", exact_number(money.amount), money.currency);
}

std::string_view word(Share share) {
  switch (share) {
    case Share::full:
      return "full";
    case Share::aggregate:
      return "aggregate";
    case Share::none:
      return "none";
    case Share::level:
      break;
  }
  return "level";
}

/// `text`, and a comment after it.
std::string line(std::string text, std::string_view comment) {
  if (!comment.empty()) {
    const std::size_t width = display_width(text);
    text.append(width < comment_column ? comment_column - width : 2, ' ');
    text += "# " + printable(comment);
  }
  return text + '\n';
}

std::string key_line(std::string_view key, std::string_view value, std::string_view comment = {}) {
  return line(fmt::format("{}: {}", key, value), comment);
}

/// The line of a key, or an example in a comment where the profile says nothing.
std::string key_or_example(std::string_view key, const std::string& value, std::string_view example,
                           std::string_view comment) {
  return value.empty() ? line(fmt::format("# {}: {}", key, example), comment) : key_line(key, value, comment);
}

std::string roles_line(const Catalog& catalog, const Profile& profile) {
  if (profile.roles.empty()) return line("# role: ai-engineer", "`aipath roadmap list roles` lists them");
  if (profile.roles.size() == 1) {
    const Role& role = catalog[profile.roles.front()];
    return key_line("role", role.id, role.name);
  }
  std::vector<std::string> ids;
  for (const RoleId role : profile.roles)
    ids.push_back(catalog[role].id);
  return key_line("roles", yaml_list(ids), "the most wanted first");
}

std::string person_lines(const Catalog& catalog, const Profile& profile) {
  std::string text;
  if (!profile.name.empty()) text += key_line("name", yaml_text(profile.name));
  text += roles_line(catalog, profile);
  text += key_line("seniority", seniority_id(profile.seniority), "entry, mid or senior");
  text += key_or_example("region", profile.region.empty() ? "" : yaml_text(profile.region), "US",
                         "where you want to work");
  if (profile.salary) text += key_line("salary", yaml_money(*profile.salary), "a year, before tax");
  if (profile.share != Share::level) text += key_line("share", word(profile.share));
  if (!profile.interests.empty()) text += key_line("interests", yaml_texts(profile.interests));
  return text;
}

std::string day_range(const DayRange& range) {
  const std::string first = format_date(range.first);
  return range.first == range.last ? first : first + ".." + format_date(range.last);
}

std::string schedule_lines(const Profile& profile) {
  std::string text;
  if (profile.start.is_set()) text += key_line("start", format_date(profile.start));
  if (profile.deadline.is_set()) text += key_line("deadline", format_date(profile.deadline));
  if (!profile.days_off.empty()) {
    std::vector<std::string> days;
    std::transform(profile.days_off.begin(), profile.days_off.end(), std::back_inserter(days), day_range);
    text += key_line("days_off", yaml_list(days));
  }
  if (profile.buffer != Profile{}.buffer) text += key_line("buffer", exact_number(profile.buffer));
  if (profile.parallel != Profile{}.parallel) text += key_line("parallel", std::to_string(profile.parallel));
  return text;
}

std::string study_lines(const Profile& profile) {
  std::string text =
      key_or_example("hours_per_week", profile.hours_per_week ? exact_number(*profile.hours_per_week) : "",
                     "8", "hours for study");
  text += key_or_example("budget", profile.budget ? yaml_money(*profile.budget) : "",
                         "{amount: 500, currency: USD}", "for courses and exams");
  text += schedule_lines(profile);
  if (profile.pace != 1.0) text += key_line("pace", exact_number(profile.pace), "multiplies every hour");
  if (profile.hour_value) text += key_line("hour_value", yaml_money(*profile.hour_value));
  text += roi_wishes_lines(profile.roi);
  if (profile.free_only) text += key_line("free_only", "true");
  if (!profile.languages.empty()) text += key_line("languages", yaml_texts(profile.languages));
  if (!profile.formats.empty()) text += key_line("formats", yaml_texts(profile.formats));
  std::vector<std::string> preferred;
  for (const Preference& preference : profile.prefer)
    preferred.push_back(preference.name);
  if (!preferred.empty()) text += key_line("prefer", yaml_texts(preferred), "where a role leaves a choice");
  return text;
}

std::string evidence_item(const Evidence& evidence) {
  std::string item = "{kind: " + evidence.kind;
  if (!evidence.link.empty()) item += ", link: " + quoted(evidence.link);
  if (evidence.date.is_set()) item += ", date: " + format_date(evidence.date);
  return item + "}";
}

std::string claim_value(const SkillClaim& claim) {
  if (!claim.last_used.is_set() && claim.evidence.empty()) return exact_number(claim.level);
  std::string value = "{level: " + exact_number(claim.level);
  if (claim.last_used.is_set()) value += ", last_used: " + format_date(claim.last_used);
  if (!claim.evidence.empty()) {
    std::vector<std::string> items;
    std::transform(claim.evidence.begin(), claim.evidence.end(), std::back_inserter(items), evidence_item);
    value += ", evidence: " + yaml_list(items);
  }
  return value + "}";
}

/// One line for a skill: its claim, or a comment to fill in.
struct SkillLine {
  SkillId skill{};
  const SkillClaim* claim = nullptr;
};

std::vector<SkillLine> skill_lines(const Catalog& catalog, const Profile& profile,
                                   const std::vector<SkillId>& unrated) {
  std::vector<SkillLine> lines;
  std::vector<bool> is_listed(catalog.skills.size());
  for (const SkillClaim& claim : profile.skills) {
    lines.push_back({claim.skill, &claim});
    is_listed[claim.skill.index] = true;
  }
  for (const SkillId skill : unrated) {
    if (!is_listed[skill.index]) lines.push_back({skill, nullptr});
    is_listed[skill.index] = true;
  }
  std::stable_sort(lines.begin(), lines.end(), [&](const SkillLine& a, const SkillLine& b) {
    return catalog[a.skill].category < catalog[b.skill].category;
  });
  return lines;
}

std::string skills_map(const Catalog& catalog, const std::vector<SkillLine>& lines,
                       const std::vector<SkillRemark>& remarks) {
  std::string text = "skills:\n";
  CategoryId last{};
  for (const SkillLine& entry : lines) {
    const Skill& skill = catalog[entry.skill];
    if (skill.category != last) text += "  # " + printable(catalog[skill.category].name) + "\n";
    last = skill.category;
    for (const SkillRemark& remark : remarks) {
      if (remark.skill == entry.skill) text += "  # " + printable(remark.text) + "\n";
    }
    text += entry.claim != nullptr
                ? line(fmt::format("  {}: {}", yaml_text(skill.id), claim_value(*entry.claim)), skill.name)
                : line(fmt::format("  # {}: 0", skill.id), skill.name);
  }
  return text;
}

std::string certification_lines(const Catalog& catalog, const Profile& profile) {
  if (profile.certifications.empty()) return {};
  std::string text = "\ncertifications:\n";
  for (const HeldCertification& held : profile.certifications) {
    const Certification& certification = catalog[held.certification];
    std::string item = "{id: " + certification.id;
    if (held.date.is_set()) item += ", date: " + format_date(held.date);
    if (held.expires.is_set()) item += ", expires: " + format_date(held.expires);
    text += line("  - " + item + "}", certification.name);
  }
  return text;
}

}  // namespace

std::string_view seniority_id(Seniority seniority) {
  switch (seniority) {
    case Seniority::entry:
      return "entry";
    case Seniority::senior:
      return "senior";
    case Seniority::mid:
      break;
  }
  return "mid";
}

std::string profile_yaml(const Catalog& catalog, const Profile& profile, const std::vector<SkillId>& unrated,
                         const std::vector<SkillRemark>& remarks) {
  std::string text =
      "# Your profile. `aipath gap` reads it and says what is missing; nothing in it leaves your machine.\n"
      "# Change it as you like: docs/formats/profile.md of aipath explains every key.\n";
  text += person_lines(catalog, profile) + "\n" + study_lines(profile);
  text +=
      "\n# Levels: 0 none, 1 aware, 2 novice, 3 intermediate, 4 advanced, 5 expert; 2.5 lies between 2 and "
      "3.\n"
      "# `aipath assess` asks again what you can do; `aipath roadmap show python` says what each level "
      "means.\n";
  text += skills_map(catalog, skill_lines(catalog, profile, unrated), remarks);
  return text + certification_lines(catalog, profile);
}

}  // namespace aipath
