// SPDX-License-Identifier: MIT
#include "yaml/document.hpp"

#include "yaml/text_check.hpp"

#include <fmt/format.h>
#include <utf8proc.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <unordered_map>
#include <utility>

namespace aipath::yaml {
namespace {

/// Ends the parse of a file that asks for too much; caught in `parse`, nowhere else.
struct Refused {
  std::size_t offset = 0;
  std::string code{};
  std::string message{};
  std::string hint{};
};

Diagnostic problem_at(DiagnosticPlace place, std::string code, std::string message, std::string hint) {
  Diagnostic problem;
  problem.code = std::move(code);
  problem.place = std::move(place);
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  return problem;
}

/// Hands the file to yaml-cpp piece by piece. Its scanner cannot tell that `[` opens no key before it has
/// seen the rest of the line, so it would keep a hundred bytes for every byte of a file of brackets before
/// the first event lets the other limits act.
class GuardedBuffer : public std::streambuf {
 public:
  GuardedBuffer(const std::string& text, std::size_t max_bytes) : max_bytes_(max_bytes) {
    char* begin = const_cast<char*>(text.data());  // a get area is only read
    setg(begin, begin, begin + text.size());
  }

  /// The parser has found a value, so it is getting on.
  void value_found(std::size_t offset) {
    last_value_ = offset;
    read_at_last_value_ = read();
  }

 protected:
  std::streamsize xsgetn(char* to, std::streamsize wanted) override {
    if (read() - read_at_last_value_ > max_bytes_) {
      throw Refused{last_value_, "too-long-gap",
                    fmt::format("no value ends in the {} bytes after this one", max_bytes_),
                    "is a bracket never closed? break very long lines, and shorten very long comments"};
    }
    const std::streamsize count = std::min<std::streamsize>(wanted, egptr() - gptr());
    std::copy_n(gptr(), count, to);
    gbump(static_cast<int>(count));
    return count;
  }

 private:
  [[nodiscard]] std::size_t read() const { return static_cast<std::size_t>(gptr() - eback()); }

  std::size_t max_bytes_;
  std::size_t last_value_ = 0;
  std::size_t read_at_last_value_ = 0;
};

}  // namespace

/// Turns yaml-cpp's events into nodes. Events, not YAML::Node: they carry the right marks for aliases and
/// anchors, let the limits act before anything large is built, and cost half the time.
class Builder : public YAML::EventHandler {
 public:
  Builder(Document& document, const Limits& limits, Diagnostics& diagnostics, std::size_t skipped_bytes,
          GuardedBuffer& buffer)
      : document_(document),
        limits_(limits),
        diagnostics_(diagnostics),
        skipped_bytes_(skipped_bytes),
        buffer_(buffer) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (!document_.nodes_.empty()) {
      throw Refused{offset(mark), "several-documents", "a second document (`---`) starts here",
                    "keep one document in a file; put the rest in a file of its own"};
    }
  }
  void OnDocumentEnd() override { refuse_open_quote(); }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    add(Node{.offset = offset_of_empty(mark)});
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    throw Refused{offset(mark), "alias", "YAML aliases (`*name`) are not allowed here",
                  "write the value out where it stands"};
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, Kind::sequence);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, Kind::map);
  }
  void OnMapEnd() override {
    check_keys(open_.back().index);
    close();
  }

 private:
  struct Open {
    std::uint32_t index;
    std::uint32_t last_child;
    std::uint32_t added;
  };

  [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
    return static_cast<std::size_t>(std::max(mark.pos, 0)) + skipped_bytes_;
  }
  [[nodiscard]] std::uint32_t offset_of_empty(const YAML::Mark& mark) const;
  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
    if (anchor == YAML::NullAnchor) return;
    throw Refused{offset(mark), "anchor", "YAML anchors (`&name`) are not allowed here",
                  "write the value out where it stands"};
  }
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
    if (tag.empty() || tag == "?" || tag == "!") return;
    throw Refused{offset(mark), "tag", fmt::format("YAML tags ('{}') are not allowed here", tag),
                  "leave the tag out: every field has its type"};
  }
  void refuse_open_quote() const;
  std::uint32_t add(Node node);
  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Kind kind);
  void close() { open_.pop_back(); }
  void check_keys(std::uint32_t map);
  void report_duplicate(const Node& first, const Node& again);

  Document& document_;
  const Limits& limits_;
  Diagnostics& diagnostics_;
  std::size_t skipped_bytes_;
  GuardedBuffer& buffer_;
  std::vector<Open> open_;
  std::size_t last_quoted_ = std::string::npos;  ///< first byte of the last text in quotes
};

/// yaml-cpp marks an empty value at the next token, often on the next line. It is missing after its key, or
/// after the `-` of its item if nothing but space is between; otherwise the value before it is near enough.
std::uint32_t Builder::offset_of_empty(const YAML::Mark& mark) const {
  if (open_.empty()) return static_cast<std::uint32_t>(offset(mark));
  const Open& parent = open_.back();
  const std::uint32_t before = parent.last_child == Node::none ? parent.index : parent.last_child;
  if (document_.nodes_[parent.index].kind == Kind::sequence) {
    const std::string_view text = std::string_view(document_.source_->text()).substr(0, offset(mark));
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    if (last != std::string_view::npos && text[last] == '-') return static_cast<std::uint32_t>(last);
  }
  return document_.nodes_[before].offset;
}

std::uint32_t Builder::add(Node node) {
  buffer_.value_found(node.offset);
  if (document_.nodes_.size() >= limits_.values) {
    throw Refused{node.offset, "too-many-values",
                  fmt::format("the file has more than {} values", limits_.values),
                  "split it into several files"};
  }
  const auto index = static_cast<std::uint32_t>(document_.nodes_.size());
  document_.nodes_.push_back(node);
  if (open_.empty()) return index;
  Open& parent = open_.back();
  Node& container = document_.nodes_[parent.index];
  if (parent.last_child == Node::none) {
    container.first = index;
  } else {
    document_.nodes_[parent.last_child].next = index;
  }
  parent.last_child = index;
  ++parent.added;
  container.children = container.kind == Kind::map ? (parent.added + 1) / 2 : parent.added;
  return index;
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       const std::string& value) {
  refuse_anchor(mark, anchor);
  refuse_tag(mark, tag);
  if (value.size() > limits_.scalar_bytes) {
    throw Refused{
        offset(mark),
        "too-long",
        fmt::format("this text has {} bytes; at most {} are allowed", value.size(), limits_.scalar_bytes),
        {}};
  }
  Node node{.offset = static_cast<std::uint32_t>(offset(mark)), .kind = Kind::scalar, .quoted = tag == "!"};
  const std::string_view file = document_.source_->text();
  const std::size_t text_begin = node.offset + (node.quoted ? 1U : 0U);
  if (text_begin <= file.size() && file.substr(text_begin, value.size()) == value) {
    node.text = file.substr(text_begin, value.size());
    node.length = static_cast<std::uint32_t>(value.size() + (node.quoted ? 2 : 0));
  } else {
    node.text = document_.texts_.emplace_back(value);
    node.length = static_cast<std::uint32_t>(value.size());
  }
  if (node.quoted) last_quoted_ = node.offset;
  const bool is_empty_plain = !node.quoted && (value.empty() || value == "~" || value == "null");
  if (is_empty_plain) node.kind = Kind::null;
  add(node);
}

/// yaml-cpp takes the end of the file for the closing quote.
void Builder::refuse_open_quote() const {
  const std::string_view file = document_.source_->text();
  if (last_quoted_ >= file.size()) return;
  const char quote = file[last_quoted_];
  if (quote != '"' && quote != '\'') return;  // a block
  for (std::size_t i = last_quoted_ + 1; i < file.size(); ++i) {
    const bool is_escaped = quote == '"' ? file[i] == '\\' : file.substr(i, 2) == "''";
    if (is_escaped) {
      ++i;
    } else if (file[i] == quote) {
      return;
    }
  }
  throw Refused{last_quoted_, "syntax", "this is not YAML: the quote is never closed",
                "close it where the text ends"};
}

void Builder::open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Kind kind) {
  refuse_anchor(mark, anchor);
  refuse_tag(mark, tag);
  if (open_.size() >= limits_.depth) {
    throw Refused{
        offset(mark), "too-deep", fmt::format("values are nested more than {} deep", limits_.depth), {}};
  }
  const std::uint32_t index = add(Node{.offset = static_cast<std::uint32_t>(offset(mark)), .kind = kind});
  open_.push_back({index, Node::none, 0});
}

void Builder::report_duplicate(const Node& first, const Node& again) {
  const SourceFile& source = *document_.source_;
  Diagnostic problem = problem_at(source.place(again.offset, again.length), "duplicate-key",
                                  fmt::format("the key '{}' is here twice", again.text),
                                  "keep one of them; YAML readers silently drop the other");
  problem.notes.push_back({source.place(first.offset, first.length), "first written here"});
  diagnostics_.add(std::move(problem));
}

void Builder::check_keys(std::uint32_t map) {
  std::unordered_map<std::string_view, std::uint32_t> first_with;
  std::vector<std::uint32_t> keys;
  const bool is_small = document_.nodes_[map].children <= 12;
  for (std::uint32_t key = document_.nodes_[map].first; key != Node::none;) {
    const Node& node = document_.nodes_[key];
    if (node.kind != Kind::scalar) {
      diagnostics_.add(problem_at(document_.source_->place(node.offset, node.length), "key-not-text",
                                  "a key must be plain text", "quote it if it is text"));
    } else if (is_small) {
      const auto same = std::find_if(keys.begin(), keys.end(), [&](std::uint32_t other) {
        return document_.nodes_[other].text == node.text;
      });
      if (same != keys.end()) report_duplicate(document_.nodes_[*same], node);
      keys.push_back(key);
    } else if (const auto [entry, is_new] = first_with.try_emplace(node.text, key); !is_new) {
      report_duplicate(document_.nodes_[entry->second], node);
    }
    const std::uint32_t value = node.next;
    key = value == Node::none ? Node::none : document_.nodes_[value].next;
  }
}

namespace {

/// What yaml-cpp says of a syntax error, without its jargon where there is a plainer way to say it.
std::pair<std::string, std::string> explain_syntax(const std::string& message, std::string_view line) {
  if (line.find('\t') != std::string_view::npos)
    return {message, "YAML does not allow tabs for indentation: use spaces"};
  if (message.find("illegal map value") != std::string::npos) {
    return {"a ':' stands where no key can be", "put text that contains ': ' in quotes"};
  }
  if (message.find("end of map not found") != std::string::npos ||
      message.find("end of sequence not found") != std::string::npos) {
    return {message, "check the indentation and the closing brackets above this line"};
  }
  return {message, {}};
}

/// A message that quotes a very long text, without its middle.
std::string shortened(const std::string& message) {
  constexpr std::size_t max_bytes = 500;
  constexpr std::size_t kept_bytes = 200;
  if (message.size() <= max_bytes) return message;
  const auto is_inside_character = [&](std::size_t i) {
    return (static_cast<unsigned char>(message[i]) & 0xC0U) == 0x80U;
  };
  std::size_t head_end = kept_bytes;
  while (is_inside_character(head_end))
    --head_end;
  std::size_t tail_begin = message.size() - kept_bytes;
  while (is_inside_character(tail_begin))
    --tail_begin;
  return message.substr(0, head_end) + "…" + message.substr(tail_begin);
}

}  // namespace

Value Document::root() const {
  return Value(*this, 0);
}

SourceLocation Value::location() const {
  const SourceFile::Position position = document_->source().position(node().offset);
  return {document_->file_index(), position.line, position.column};
}

DiagnosticPlace Value::place() const {
  return document_->source().place(node().offset, node().length);
}

std::string_view Value::kind_name() const {
  switch (kind()) {
    case Kind::map:
      return "a map";
    case Kind::sequence:
      return "a list";
    case Kind::scalar:
      return "text";
    case Kind::null:
      break;
  }
  return "nothing";
}

void report(Diagnostics& diagnostics, Value value, std::string code, std::string message, std::string hint) {
  message = shortened(message);
  diagnostics.add(problem_at(value.place(), std::move(code), std::move(message), std::move(hint)));
}

std::optional<Document> parse(const SourceFile& source, std::uint32_t file_index, const Limits& limits,
                              Diagnostics& diagnostics) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (!check_text(source, diagnostics)) return std::nullopt;
  const bool has_mark = source.text().starts_with(byte_order_mark);
  const std::size_t skipped = has_mark ? byte_order_mark.size() : 0;

  Document document(source, file_index);
  GuardedBuffer buffer(source.text(), limits.bytes_between_values);
  Builder builder(document, limits, diagnostics, skipped, buffer);
  const auto refuse = [&](std::size_t offset, std::string code, std::string message, std::string hint) {
    diagnostics.add(
        problem_at(source.place(offset, 1), std::move(code), std::move(message), std::move(hint)));
  };
  try {
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder) || document.root().is_null()) {
      diagnostics.add(problem_at({source.path(), 0, 0, 1, {}}, "empty-file", "the file is empty", {}));
      return std::nullopt;
    }
    while (
        parser.HandleNextDocument(builder)) {  // refused at its start: yaml-cpp would drop it without a word
    }
  } catch (const Refused& refused) {
    refuse(refused.offset, refused.code, refused.message, refused.hint);
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    const auto offset = static_cast<std::size_t>(std::max(error.mark.pos, 0)) + skipped;
    auto [message, hint] = explain_syntax(error.msg, source.place(offset, 1).source_line);
    refuse(offset, "syntax", "this is not YAML: " + message, hint);
    return std::nullopt;
  }
  return document;
}

}  // namespace aipath::yaml
