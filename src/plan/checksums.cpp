// SPDX-License-Identifier: MIT
#include "plan/checksums.hpp"

#include "plan/lines.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>

namespace aipath::plan {
namespace {

constexpr std::size_t digits = 12;

bool is_checksum(std::string_view text) {
  return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// `item:python@3`
bool is_key(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::string_view kind = text.substr(0, colon);
  const bool is_kind = kind == "block" || kind == "front" || kind == "heading" || kind == "item";
  return is_kind && colon != std::string_view::npos && is_anchor(text.substr(colon + 1));
}

}  // namespace

std::string checksum(std::string_view line) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : trimmed(line)) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001B3U;
  }
  hash ^= hash >> 33U;  // the multiplication alone leaves the low bits weak
  hash *= 0xFF51AFD7ED558CCDU;
  hash ^= hash >> 33U;
  return fmt::format("{:012x}", hash >> 16U);
}

std::vector<std::string> checksums_of(const std::vector<std::string_view>& lines) {
  std::vector<std::string> sums;
  for (const std::string_view line : lines) {
    if (!is_blank(line)) sums.push_back(checksum(line));
  }
  return sums;
}

bool Checksums::add_line(std::string_view line) {
  line = trimmed(line);
  const std::size_t key_end = std::min(line.find(' '), line.size());
  const std::string_view key = line.substr(0, key_end);
  if (!is_key(key)) return false;
  Record record;
  for (std::size_t i = key_end; i < line.size();) {
    const std::size_t end = std::min(line.find(' ', i + 1), line.size());
    const std::string_view sum = line.substr(i + 1, end - i - 1);
    if (!is_checksum(sum)) return false;
    record.emplace_back(sum);
    i = end;
  }
  add(std::string(key), std::move(record));
  return true;
}

void Checksums::add_records_of(const std::string& key, const Checksums& other) {
  for (const Record& record : other.records_of(key))
    add(key, record);
}

bool Checksums::knows(const std::string& key, std::string_view line) const {
  return knows(key, Record{checksum(line)});
}

bool Checksums::knows(const std::string& key, const Record& record) const {
  const std::vector<Record>& known = records_of(key);
  return std::find(known.begin(), known.end(), record) != known.end();
}

const std::vector<Checksums::Record>& Checksums::records_of(const std::string& key) const {
  static const std::vector<Record> none;
  const auto entry = records_.find(key);
  return entry == records_.end() ? none : entry->second;
}

std::vector<std::string> Checksums::lines() const {
  std::vector<std::string> lines;
  for (const auto& [key, records] : records_) {
    for (const Record& record : records)
      lines.push_back(record.empty() ? key : fmt::format("{} {}", key, fmt::join(record, " ")));
  }
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

}  // namespace aipath::plan
