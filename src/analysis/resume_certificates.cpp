// SPDX-License-Identifier: MIT
#include "analysis/resume_certificates.hpp"

#include "analysis/text_fold.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace aipath {
namespace {

bool is_filler(std::string_view word) {
  static constexpr std::array<std::string_view, 12> words{
      "certified", "certification", "certificate", "exam", "the", "of",
      "in",        "and",           "by",          "an",   "a",   "issued"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The words that tell certifications apart, sorted, each once.
std::vector<std::string> telling_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : folded_name(text) + " ") {
    const bool is_part =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || static_cast<unsigned char>(c) >= 0x80;
    if (is_part) {
      word += c;
    } else if (!word.empty()) {
      if (!is_filler(word)) words.push_back(word);
      word.clear();
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

bool has_exam_code(std::string_view line, std::string_view code) {
  if (code.empty()) return false;
  const std::string folded = " " + folded_name(line) + " ";
  const std::string wanted = folded_name(code);
  for (std::size_t at = folded.find(wanted); at != std::string::npos; at = folded.find(wanted, at + 1)) {
    const auto is_edge = [](char c) { return !is_word_character(static_cast<unsigned char>(c)); };
    if (is_edge(folded[at - 1]) && is_edge(folded[at + wanted.size()])) return true;
  }
  return false;
}

bool has_all(const std::vector<std::string>& words, const std::vector<std::string>& wanted) {
  return std::includes(words.begin(), words.end(), wanted.begin(), wanted.end());
}

}  // namespace

std::optional<CertificationId> certification_called(const Catalog& catalog, std::string_view line) {
  constexpr std::size_t longest_line = 300;
  constexpr std::size_t fewest_words = 2;
  line = line.substr(0, longest_line);
  const std::vector<std::string> said = telling_words(line);
  std::optional<CertificationId> best;
  std::size_t best_words = 0;
  bool is_tie = false;
  for (std::uint32_t i = 0; i < catalog.certifications.size(); ++i) {
    const Certification& certification = catalog.certifications[i];
    if (has_exam_code(line, certification.exam_code)) return CertificationId{i};
    const std::vector<std::string> name = telling_words(certification.name);
    const bool is_meant = (said.size() >= fewest_words && has_all(name, said)) ||
                          (name.size() >= fewest_words && has_all(said, name));
    if (!is_meant) continue;
    const std::size_t shared = std::min(said.size(), name.size());
    is_tie = shared == best_words;
    if (shared > best_words) {
      best = CertificationId{i};
      best_words = shared;
    }
  }
  return is_tie ? std::nullopt : best;
}

}  // namespace aipath
