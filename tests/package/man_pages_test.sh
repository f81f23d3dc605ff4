#!/usr/bin/env bash
# Every page of docs/commands has become a man page that groff formats without a warning, has the parts that people look for
# and is listed in aipath(1). usage: man_pages_test.sh SOURCE_FOLDER FOLDER_OF_MAN_PAGES
set -euo pipefail
source=$1
pages=$2
failed=0

complain() {
  echo "$*" >&2
  failed=1
}

for page in "$source"/docs/commands/*.md; do
  command=$(basename "$page" .md)
  name=aipath-$command
  [ "$command" = aipath ] && name=aipath
  man_page=$pages/$name.1
  warnings=$(groff -k -t -man -Tutf8 -ww "$man_page" 2>&1 >/dev/null)
  [ -z "$warnings" ] || complain "$name.1: $warnings"
  text=$(groff -k -t -man -Tutf8 -P-cbou "$man_page" | tr -s ' ')
  for part in NAME SYNOPSIS DESCRIPTION "EXIT CODES" EXAMPLES; do
    grep -q "^$part\$" <<< "$text" || complain "$name.1 has no part $part"
  done
  grep -q "^ *$name - ." <<< "$text" || complain "$name.1 does not say what it is about"
  [ "$name" = aipath ] || grep -q "($command.md)" "$source/docs/commands/aipath.md" ||
    complain "docs/commands/aipath.md does not list $command.md"
done
exit $failed
