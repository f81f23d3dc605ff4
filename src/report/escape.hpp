// SPDX-License-Identifier: MIT
//
// Names come from files that a stranger may have written, and what we print may go to a terminal, a log of a
// build server, GitHub or a spreadsheet. Each function makes one-line text inert in one of these places and
// leaves it as readable as it can: no character is escaped where it stands for itself anyway.
#pragma once

#include <string>
#include <string_view>

namespace aipath {

/// For terminals and logs: `printable`, and no command of a workflow runner: `::` at the start of a word and
/// `##[` anywhere are broken by a visible escape (`\x3a:error::`).
[[nodiscard]] std::string terminal_text(std::string_view text);

/// For a line of GitHub Markdown, at its start or inside it: no markup, HTML, entity, link, image, autolink,
/// mention, issue reference, formula, list, heading or quote. Spaces at both ends are dropped.
[[nodiscard]] std::string markdown_text(std::string_view text);

/// The same for the cell of a table, which is never the start of a line.
[[nodiscard]] std::string markdown_table_cell(std::string_view text);

/// A text as a field of CSV (RFC 4180), quoted where needed. A text that a spreadsheet would take for a
/// formula gets a leading apostrophe. Numbers are not texts: they are written as they are.
[[nodiscard]] std::string csv_field(std::string_view text);

/// JSON text whose strings hold no character that a terminal or a workflow runner would act on: such
/// characters are written as `\u` escapes, so that what a program reads stays the same.
[[nodiscard]] std::string inert_json(std::string_view json);

}  // namespace aipath
