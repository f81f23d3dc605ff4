// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/limits.hpp"
#include <aipath/diagnostics/source_file.hpp>
#include <aipath/diagnostics/source_location.hpp>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath::yaml {

enum class Kind : std::uint8_t { null, scalar, sequence, map };

/// One value of a document. A container's children form a list through `next`; in a map keys and values
/// alternate.
struct Node {
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  std::string_view text{};  ///< of a scalar, without quotes
  std::uint32_t offset =
      0;  ///< first byte in the file; of an empty value, that of its key or of the `-` before it
  std::uint32_t length = 1;    ///< bytes to underline
  std::uint32_t first = none;  ///< first child
  std::uint32_t next = none;   ///< next sibling
  std::uint32_t children = 0;  ///< values of a sequence, pairs of a map
  Kind kind = Kind::null;
  bool quoted = false;  ///< a scalar in quotes, or a block: text, whatever it looks like
};

class Value;

/// The bytes of a value: less to keep than a DiagnosticPlace for what may never be printed.
struct Span {
  std::uint32_t file = 0;  ///< as SourceLocation::file
  std::uint32_t offset = 0;
  std::uint32_t length = 1;
};

/// The values of one YAML file, checked against the limits, without duplicate keys. Refers to its source
/// file, which must outlive it.
class Document {
 public:
  Document(const SourceFile& source, std::uint32_t file_index) : source_(&source), file_index_(file_index) {}

  [[nodiscard]] Value root() const;
  [[nodiscard]] const SourceFile& source() const { return *source_; }
  [[nodiscard]] std::uint32_t file_index() const { return file_index_; }
  [[nodiscard]] const Node& node(std::uint32_t index) const { return nodes_[index]; }

 private:
  friend class Builder;

  const SourceFile* source_;
  std::uint32_t file_index_;
  std::vector<Node> nodes_;
  std::deque<std::string>
      texts_;  ///< of scalars that do not stand in the file as they are (escapes, folding)
};

/// A value of a document: a small handle to copy around.
class Value {
 public:
  Value(const Document& document, std::uint32_t index) : document_(&document), index_(index) {}

  [[nodiscard]] Kind kind() const { return node().kind; }
  [[nodiscard]] bool is_null() const { return kind() == Kind::null; }
  [[nodiscard]] bool is_scalar() const { return kind() == Kind::scalar; }
  [[nodiscard]] bool is_sequence() const { return kind() == Kind::sequence; }
  [[nodiscard]] bool is_map() const { return kind() == Kind::map; }
  [[nodiscard]] std::string_view text() const { return node().text; }
  [[nodiscard]] bool is_quoted() const { return node().quoted; }
  [[nodiscard]] std::size_t size() const { return node().children; }

  [[nodiscard]] SourceLocation location() const;
  [[nodiscard]] DiagnosticPlace place() const;
  [[nodiscard]] Span span() const { return {document_->file_index(), node().offset, node().length}; }

  /// The first child, the next sibling; empty at the end.
  [[nodiscard]] std::optional<Value> first() const { return child(node().first); }
  [[nodiscard]] std::optional<Value> next() const { return child(node().next); }

  /// "a map", "a list", "text", "nothing": for messages.
  [[nodiscard]] std::string_view kind_name() const;

 private:
  [[nodiscard]] const Node& node() const { return document_->node(index_); }
  [[nodiscard]] std::optional<Value> child(std::uint32_t index) const {
    return index == Node::none ? std::nullopt : std::optional<Value>(Value(*document_, index));
  }

  const Document* document_;
  std::uint32_t index_;
};

/// Reads one YAML document. Codes: empty-file, not-utf8, control-character, syntax, too-deep,
/// too-many-values, too-long, too-long-gap, alias, anchor, several-documents, duplicate-key, key-not-text,
/// tag. Empty if the file is unusable.
[[nodiscard]] std::optional<Document> parse(const SourceFile& source, std::uint32_t file_index,
                                            const Limits& limits, Diagnostics& diagnostics);

/// Adds an error at a value.
void report(Diagnostics& diagnostics, Value value, std::string code, std::string message,
            std::string hint = {});

}  // namespace aipath::yaml
