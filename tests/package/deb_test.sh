#!/usr/bin/env bash
# Makes the Debian package of a build, looks at its fields and its files, unpacks it into an empty root and runs the program
# there. usage: deb_test.sh BUILD_FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "$*" >&2
  exit 1
}

(cd "$work" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work/cpack") > "$work/log" 2>&1 || fail "$(cat "$work/log")"
packages=("$work"/cpack/*.deb)
[ ${#packages[@]} -eq 1 ] || fail "more than one package: ${packages[*]}"
package=${packages[0]}

expect_field() {
  local value
  value=$(dpkg-deb --field "$package" "$1")
  # shellcheck disable=SC2053 # the second argument is a pattern
  [[ $value == $2 ]] || fail "$1 is '$value', should be '$2'"
}
expect_field Package aipath
expect_field Version "$("$build/aipath" --version | cut -d ' ' -f 2)"
expect_field Architecture "$(dpkg --print-architecture)"
expect_field Maintainer 'aipath developers <*@users.noreply.invalid>'
expect_field Section misc
expect_field Depends 'libc6 (>= *'
expect_field Recommends 'libgit2-*'
expect_field Description 'Skill gaps, learning order*How far am I*'

dpkg-deb --fsys-tarfile "$package" | tar -t | grep -v '/$' | LC_ALL=C sort > "$work/files.txt"
if [ -n "${AIPATH_UPDATE_GOLDEN:-}" ]; then cp "$work/files.txt" "$here/deb_files.txt"; fi
diff -u "$here/deb_files.txt" "$work/files.txt"
dpkg-deb --fsys-tarfile "$package" | tar -tv | awk '$2 != "root/root" || $1 ~ /^.....w|^........w/' > "$work/odd.txt"
[ ! -s "$work/odd.txt" ] || fail "not of root, or writable for others: $(cat "$work/odd.txt")"

mkdir "$work/root"
dpkg-deb --extract "$package" "$work/root"
cd "$work/root"
env -i "$work/root/usr/bin/aipath" gap --role ai-engineer --date 2026-11-24 --quiet > "$work/gap.txt"
grep -q '^AI Engineer' "$work/gap.txt"
env -i "$work/root/usr/bin/aipath" completion bash | cmp - usr/share/bash-completion/completions/aipath
