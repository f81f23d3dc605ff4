// SPDX-License-Identifier: MIT
#include <aipath/diagnostics/source_file.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <istream>
#include <system_error>
#include <utility>

namespace aipath {
namespace {

bool is_continuation_byte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::uint32_t count_characters(std::string_view bytes) {
  return static_cast<std::uint32_t>(
      std::count_if(bytes.begin(), bytes.end(), [](char c) { return !is_continuation_byte(c); }));
}

/// Columns count characters, so the characters of a file are counted once, block by block: a file may be one
/// line of 16 MiB with a million values in it.
constexpr std::size_t block_bytes = 512;

std::vector<std::uint32_t> count_block_characters(std::string_view text) {
  std::vector<std::uint32_t> counts{0};
  for (std::size_t begin = 0; begin < text.size(); begin += block_bytes)
    counts.push_back(counts.back() + count_characters(text.substr(begin, block_bytes)));
  return counts;
}

std::vector<std::uint32_t> find_line_starts(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  std::vector<std::uint32_t> starts{text.starts_with(byte_order_mark) ? 3U : 0U};
  for (std::size_t i = text.find_first_of("\r\n"); i != std::string_view::npos;
       i = text.find_first_of("\r\n", i + 1)) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
    starts.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return starts;
}

void report_unreadable(const std::string& path, std::string message, Diagnostics& diagnostics,
                       std::string code = "cannot-read") {
  Diagnostic problem;
  problem.code = std::move(code);
  problem.place.path = path;
  problem.message = std::move(message);
  diagnostics.add(std::move(problem));
}

void report_too_large(const std::string& path, Diagnostics& diagnostics) {
  report_unreadable(path, "the file is larger than 16 MiB", diagnostics, "too-large");
}

/// An open file that closes itself.
class FileDescriptor {
 public:
  explicit FileDescriptor(const std::string& path) : value_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() {
    if (value_ >= 0) ::close(value_);
  }
  [[nodiscard]] int value() const { return value_; }

 private:
  int value_;
};

/// Reads until the end or one byte over the limit, so that a growing or endless file cannot fill the memory.
bool read_all(int descriptor, std::string& text) {
  constexpr std::size_t chunk = std::size_t{1} << 16U;
  while (text.size() <= max_source_bytes) {
    const std::size_t old_size = text.size();
    text.resize(old_size + chunk);
    const ssize_t got = ::read(descriptor, text.data() + old_size, chunk);
    if (got < 0 && errno == EINTR) {
      text.resize(old_size);
      continue;
    }
    text.resize(old_size + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got < 0) return false;
    if (got == 0) return true;
  }
  return true;
}

std::string system_message(int error) {
  return std::generic_category().message(error);
}

std::optional<SourceFile> read_standard_input(std::istream& input, Diagnostics& diagnostics) {
  std::string text;
  std::array<char, 4096> chunk{};
  while (text.size() <= max_source_bytes && (input.read(chunk.data(), chunk.size()) || input.gcount() > 0)) {
    text.append(chunk.data(), static_cast<std::size_t>(input.gcount()));
  }
  if (text.size() > max_source_bytes) {
    report_too_large("<stdin>", diagnostics);
    return std::nullopt;
  }
  return SourceFile("<stdin>", std::move(text));
}

}  // namespace

SourceFile::SourceFile(std::string path, std::string text)
    : path_(std::move(path)),
      text_(std::move(text)),
      line_starts_(find_line_starts(text_)),
      block_characters_(count_block_characters(text_)) {}

std::string_view SourceFile::line_text(std::size_t line_index) const {
  const std::size_t begin = line_starts_[line_index];
  const std::size_t end = line_index + 1 < line_starts_.size() ? line_starts_[line_index + 1] : text_.size();
  std::string_view line = std::string_view(text_).substr(begin, end - begin);
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
    line.remove_suffix(1);
  return line;
}

std::uint32_t SourceFile::characters_before(std::size_t offset) const {
  const std::size_t block = offset / block_bytes;
  const std::size_t begin = block * block_bytes;
  return block_characters_[block] + count_characters(std::string_view(text_).substr(begin, offset - begin));
}

SourceFile::Position SourceFile::position(std::size_t offset) const {
  offset = std::clamp(offset, std::size_t{line_starts_.front()}, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line_index = static_cast<std::size_t>(after - line_starts_.begin()) - 1;
  const std::uint32_t column = characters_before(offset) - characters_before(line_starts_[line_index]) + 1;
  return {static_cast<std::uint32_t>(line_index + 1), column};
}

/// The byte of a line and column that `position` gave; the end of the line for a column beyond it.
std::size_t SourceFile::offset_of(std::uint32_t line, std::uint32_t column) const {
  const std::size_t begin = line_starts_[line - 1];
  const std::size_t end = begin + line_text(line - 1).size();
  const std::uint32_t wanted = characters_before(begin) + std::max(column, 1U) - 1;
  const auto after = std::upper_bound(block_characters_.begin(), block_characters_.end(), wanted);
  const auto block = static_cast<std::size_t>(after - block_characters_.begin()) - 1;
  std::size_t offset = std::clamp(block * block_bytes, begin, end);
  for (std::uint32_t passed = characters_before(offset); offset < end; ++offset) {
    if (is_continuation_byte(text_[offset])) continue;
    if (passed++ == wanted) break;
  }
  return offset;
}

DiagnosticPlace SourceFile::place(std::size_t offset, std::size_t length) const {
  constexpr std::size_t kept_bytes = 256;  // before and after; more than an excerpt shows
  const Position where = position(offset);
  const std::string_view line = line_text(where.line - 1);
  const std::size_t target =
      std::min(std::max(offset, std::size_t{line_starts_[where.line - 1]}) - line_starts_[where.line - 1],
               line.size());
  std::size_t begin = target > kept_bytes ? target - kept_bytes : 0;
  while (begin > 0 && is_continuation_byte(line[begin]))
    --begin;
  std::size_t end = std::min(target + kept_bytes, line.size());
  while (end < line.size() && is_continuation_byte(line[end]))
    ++end;
  const std::uint32_t underlined = std::max(count_characters(line.substr(target, length)), 1U);
  const std::uint32_t first_column = where.column - count_characters(line.substr(begin, target - begin));
  return {path_,       where.line, where.column, underlined, std::string(line.substr(begin, end - begin)),
          first_column};
}

DiagnosticPlace SourceFile::place_at(std::uint32_t line, std::uint32_t column) const {
  if (line == 0 || line > line_starts_.size()) return {path_, line, column, 1, {}};
  return place(offset_of(line, column), 1);
}

std::optional<SourceFile> read_source_file(const std::string& path, std::istream& standard_input,
                                           Diagnostics& diagnostics) {
  if (path == "-") return read_standard_input(standard_input, diagnostics);
  const FileDescriptor file(path);
  struct stat status{};
  if (file.value() < 0 || ::fstat(file.value(), &status) != 0) {
    report_unreadable(path, "cannot read the file: " + system_message(errno), diagnostics);
    return std::nullopt;
  }
  if (S_ISDIR(status.st_mode)) {
    report_unreadable(path, "this is a directory, not a file", diagnostics);
    return std::nullopt;
  }
  std::string text;
  if (!read_all(file.value(), text)) {
    report_unreadable(path, "cannot read the file: " + system_message(errno), diagnostics);
    return std::nullopt;
  }
  if (text.size() > max_source_bytes) {
    report_too_large(path, diagnostics);
    return std::nullopt;
  }
  return SourceFile(path, std::move(text));
}

}  // namespace aipath
