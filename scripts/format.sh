#!/usr/bin/env bash
# Formats the C++ sources; with --check only says what is not formatted and exits with 1.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t files < <(git ls-files --cached --others --exclude-standard '*.cpp' '*.hpp')
mode=(-i)
[ "${1:-}" = --check ] && mode=(--dry-run --Werror)
clang-format-19 --style=file "${mode[@]}" "${files[@]}"
