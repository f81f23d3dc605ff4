// SPDX-License-Identifier: MIT
#include "cli/init_dialogue.hpp"

#include "cli/level_question.hpp"
#include "cli/resume_offer.hpp"
#include "profile/exact_number.hpp"
#include "report/resume_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>
#include <utility>

namespace aipath {
namespace {

constexpr std::string_view skill_prefix = "skills.";
constexpr std::string_view other_skills = "resume.skills";
constexpr std::string_view certifications = "resume.certifications";

std::optional<double> number_in(std::string_view text, double low, double high) {
  double number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  const bool is_whole_text = error == std::errc() && end == text.data() + text.size();
  return is_whole_text && number >= low && number <= high ? std::optional(number) : std::nullopt;
}

std::optional<double> hours_in(std::string_view text) {
  return number_in(text, 0.1, 168);
}

SkillClaim* find_claim(Profile& profile, SkillId skill) {
  const auto claim = std::find_if(profile.skills.begin(), profile.skills.end(),
                                  [&](const SkillClaim& c) { return c.skill == skill; });
  return claim == profile.skills.end() ? nullptr : &*claim;
}

}  // namespace

std::vector<SkillId> skills_of_role(const Catalog& catalog, RoleId role) {
  std::vector<SkillId> skills;
  for (const Requirement& requirement : catalog[role].requirements) {
    for (const SkillLevel& option : requirement.options) {
      if (std::find(skills.begin(), skills.end(), option.skill) == skills.end())
        skills.push_back(option.skill);
    }
  }
  std::stable_sort(skills.begin(), skills.end(),
                   [&](SkillId a, SkillId b) { return catalog[a].category < catalog[b].category; });
  return skills;
}

std::optional<Money> parse_money(const std::string& text) {
  const auto space = text.find(' ');
  if (space == std::string::npos) return std::nullopt;
  const auto amount = number_in(std::string_view(text).substr(0, space), 0, 1e9);
  std::string currency = text.substr(text.find_first_not_of(' ', space));
  for (char& c : currency) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  const bool is_code = currency.size() == 3 && std::all_of(currency.begin(), currency.end(),
                                                           [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!amount || !is_code) return std::nullopt;
  return Money{.amount = *amount, .currency = currency};
}

InitDialogue::InitDialogue(Terminal& terminal, const Catalog& catalog, InitAnswers answers,
                           std::vector<std::string> settled, const ResumeProposal* proposal)
    : terminal_(terminal),
      catalog_(catalog),
      answers_(std::move(answers)),
      settled_(std::move(settled)),
      proposal_(proposal) {}

std::vector<std::string> InitDialogue::questions() const {
  std::vector<std::string> ids;
  for (const char* id : {"role", "seniority", "name", "region", "hours_per_week", "budget"}) {
    if (std::find(settled_.begin(), settled_.end(), id) == settled_.end()) ids.emplace_back(id);
  }
  if (answers_.profile.roles.empty()) return ids;
  for (const SkillId skill : skills_of_role(catalog_, answers_.profile.roles.front()))
    ids.push_back(std::string(skill_prefix) + catalog_[skill].id);
  if (!other_proposals().empty()) ids.emplace_back(other_skills);
  if (proposal_ != nullptr && !proposal_->certifications.empty()) ids.emplace_back(certifications);
  return ids;
}

InitDialogue::End InitDialogue::run(const std::function<bool(const InitAnswers&)>& keep) {
  std::vector<std::string> ids = questions();
  // A question that is gone, since the role or the roadmap is another one: from the beginning, with presets.
  const auto next = std::find(ids.begin(), ids.end(), answers_.next);
  std::size_t at = next == ids.end() ? 0 : static_cast<std::size_t>(next - ids.begin());
  while (at < ids.size()) {
    const Answer answer = ask_question(ids[at]);
    if (answer.kind == AnswerKind::quit) return End::quit;
    if (answer.kind == AnswerKind::interrupted) return End::interrupted;
    if (answer.kind == AnswerKind::back) {
      at -= at == 0 ? 0 : 1;
    } else {
      ids = questions();  // another role asks other skills
      ++at;
    }
    answers_.next = at < ids.size() ? ids[at] : ids.back();
    if (!keep(answers_)) return End::cannot_keep;
  }
  return End::all_asked;
}

Answer InitDialogue::ask_question(const std::string& id) {
  if (id == "role") return ask_role();
  if (id == "seniority") return ask_seniority();
  if (id == "name") return ask_name();
  if (id == "region") return ask_region();
  if (id == "hours_per_week") return ask_hours();
  if (id == "budget") return ask_budget();
  if (id == other_skills) return ask_other_skills();
  if (id == certifications) return ask_certifications();
  return ask_skill(id.substr(skill_prefix.size()));
}

Answer InitDialogue::ask_role() {
  Choice choice;
  choice.subject = "Role";
  choice.title = "Which role do you want?";
  choice.may_go_back = false;
  choice.may_skip = false;
  for (std::uint32_t i = 0; i < catalog_.roles.size(); ++i) {
    choice.options.push_back(catalog_.roles[i].name);
    if (answers_.profile.roles == std::vector{RoleId{i}}) choice.preset = i;
  }
  Answer answer = ask(terminal_, choice);
  if (answer.kind == AnswerKind::given) {
    answers_.profile.roles = {RoleId{static_cast<std::uint32_t>(answer.option)}};
  }
  return answer;
}

Answer InitDialogue::ask_seniority() {
  Choice choice;
  choice.subject = "Seniority";
  choice.title = "At which seniority?";
  choice.options = {"entry level", "mid-level", "senior"};
  choice.preset = static_cast<std::size_t>(answers_.profile.seniority);
  if (proposal_ != nullptr && proposal_->work_months > 0) {
    choice.remark =
        fmt::format("The resume has {} of jobs, whatever the field.", span_words(proposal_->work_months));
  }
  Answer answer = ask(terminal_, choice);
  if (answer.kind == AnswerKind::given) answers_.profile.seniority = static_cast<Seniority>(answer.option);
  return answer;
}

Answer InitDialogue::ask_name() {
  TextField field;
  field.subject = "Name";
  field.title = "What is your name?";
  field.note = "It stands at the top of your reports.";
  field.preset = answers_.profile.name;
  Answer answer = ask(terminal_, field);
  if (answer.kind == AnswerKind::given) answers_.profile.name = answer.text;
  return answer;
}

Answer InitDialogue::ask_region() {
  Choice choice;
  choice.subject = "Region";
  choice.title = "Where do you want to work?";
  choice.note = "These are the regions whose pay the roadmap knows; skip if yours is not among them.";
  for (const Market& market : catalog_.markets) {
    if (market.region == answers_.profile.region) choice.preset = choice.options.size();
    choice.options.push_back(market.name.empty() ? market.region : market.name);
  }
  if (choice.options.empty()) return {AnswerKind::skipped, 0, {}};
  Answer answer = ask(terminal_, choice);
  if (answer.kind == AnswerKind::given) answers_.profile.region = catalog_.markets[answer.option].region;
  return answer;
}

Answer InitDialogue::ask_hours() {
  TextField field;
  field.subject = "Hours";
  field.title = "How many hours a week can you study?";
  field.note = "Then hours become weeks. Such as 8 or 2.5";
  if (answers_.profile.hours_per_week) field.preset = exact_number(*answers_.profile.hours_per_week);
  field.problem_with = [](const std::string& text) {
    return hours_in(text) ? std::string() : std::string("Please type a number from 0.1 to 168.");
  };
  Answer answer = ask(terminal_, field);
  if (answer.kind == AnswerKind::given) answers_.profile.hours_per_week = hours_in(answer.text);
  return answer;
}

Answer InitDialogue::ask_budget() {
  TextField field;
  field.subject = "Budget";
  field.title = "How much money can you spend on courses and exams?";
  field.note = "An amount and a currency, such as 500 USD";
  if (const auto& budget = answers_.profile.budget) {
    field.preset = fmt::format("{} {}", exact_number(budget->amount), budget->currency);
  }
  field.problem_with = [](const std::string& text) {
    return parse_money(text)
               ? std::string()
               : std::string("Please type an amount, a space and three letters, such as 500 USD.");
  };
  Answer answer = ask(terminal_, field);
  if (answer.kind == AnswerKind::given) answers_.profile.budget = parse_money(answer.text);
  return answer;
}

Answer InitDialogue::ask_skill(const std::string& id) {
  const std::vector<SkillId> skills = skills_of_role(catalog_, answers_.profile.roles.front());
  const auto at = std::find_if(skills.begin(), skills.end(), [&](SkillId s) { return catalog_[s].id == id; });
  if (at == skills.end()) return {AnswerKind::skipped, 0, {}};
  SkillClaim* claim = find_claim(answers_.profile, *at);
  const std::string progress = fmt::format("{} of {} skills · {}", at - skills.begin() + 1, skills.size(),
                                           catalog_[catalog_[*at].category].name);
  const LevelProposal* proposed = proposal_ != nullptr ? proposal_for(*proposal_, *at) : nullptr;
  Choice choice =
      level_question(catalog_, *at, progress, claim != nullptr ? std::optional(claim->level) : std::nullopt);
  if (proposed != nullptr) {
    choice.remark = proposal_remark(catalog_, *proposed);
    if (claim == nullptr) choice.preset = static_cast<std::size_t>(proposed->level);
  }
  Answer answer = ask(terminal_, choice);
  if (answer.kind == AnswerKind::given) {
    if (claim == nullptr) claim = &answers_.profile.skills.emplace_back(SkillClaim{.skill = *at});
    if (proposed != nullptr) *claim = answer.option > 0 ? claim_of(*proposed) : SkillClaim{.skill = *at};
    claim->level = static_cast<double>(answer.option);
  }
  if (answer.kind == AnswerKind::skipped && claim != nullptr) {
    answers_.profile.skills.erase(answers_.profile.skills.begin() + (claim - answers_.profile.skills.data()));
  }
  return answer;
}

std::vector<const LevelProposal*> InitDialogue::other_proposals() const {
  std::vector<const LevelProposal*> others;
  if (proposal_ == nullptr || answers_.profile.roles.empty()) return others;
  const std::vector<SkillId> asked = skills_of_role(catalog_, answers_.profile.roles.front());
  for (const LevelProposal& proposed : proposal_->levels) {
    if (std::find(asked.begin(), asked.end(), proposed.skill) == asked.end()) others.push_back(&proposed);
  }
  return others;
}

Answer InitDialogue::ask_other_skills() {
  const std::vector<const LevelProposal*> others = other_proposals();
  Choice choice;
  choice.subject = "Other skills";
  choice.title =
      others.size() == 1
          ? std::string("The resume shows a skill that the role does not ask. Keep it?")
          : fmt::format("The resume shows {} skills that the role does not ask. Keep them?", others.size());
  for (const LevelProposal* proposed : others)
    choice.remark += fmt::format("{}{} {}", choice.remark.empty() ? "" : ", ", catalog_[proposed->skill].name,
                                 proposed->level);
  choice.options = {"keep at the level shown", "leave out"};
  choice.preset = 0;
  Answer answer = ask(terminal_, choice);
  if (answer.kind != AnswerKind::given) return answer;
  for (const LevelProposal* proposed : others) {
    std::erase_if(answers_.profile.skills, [&](const SkillClaim& c) { return c.skill == proposed->skill; });
    if (answer.option == 0) answers_.profile.skills.push_back(claim_of(*proposed));
  }
  return answer;
}

Answer InitDialogue::ask_certifications() {
  Choice choice;
  choice.subject = "Certifications";
  choice.title = "The resume names certifications. Do you hold them?";
  for (const HeldCertification& held : proposal_->certifications) {
    choice.remark +=
        fmt::format("{}{}{}", choice.remark.empty() ? "" : "; ", catalog_[held.certification].name,
                    held.date.is_set() ? ", " + format_date(held.date) : std::string());
  }
  choice.options = {"yes", "no, leave out"};
  choice.preset = 0;
  Answer answer = ask(terminal_, choice);
  if (answer.kind != AnswerKind::given) return answer;
  answers_.profile.certifications.clear();
  if (answer.option == 0) answers_.profile.certifications = proposal_->certifications;
  return answer;
}

}  // namespace aipath
