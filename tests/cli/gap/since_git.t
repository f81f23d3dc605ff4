A profile with a history, made with git itself:

  $ export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 HOME="$CRAMTMP/home" && cd "$CRAMTMP"
  $ export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.org GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.org
  $ commit() { GIT_AUTHOR_DATE="$1T23:30:00-0500" GIT_COMMITTER_DATE="2026-11-24T12:00:00Z" git commit -qm "$2"; }
  $ mkdir home career && cd career && git init -q -b main && mkdir me
  $ echo notes > notes && git add . && commit 2026-02-01 'Begin'
  $ cat > me/profile.yaml <<'EOF'
  > role: ai-engineer
  > skills: {python: 2, sql: {level: 2.5, last_used: 2025-03}}
  > EOF
  $ git add . && commit 2026-05-01 'Write down what I can do' && git tag spring
  $ printf 'role: ai-engineer\nskills: {pythn: 3}\n' > me/profile.yaml && git add . && commit 2026-06-01 'Slip'
  $ ln -sf ../notes me/link && rm me/profile.yaml && ln -s ../notes me/profile.yaml && git add . && commit 2026-06-02 'Link'
  $ rm me/profile.yaml && cat > me/profile.yaml <<'EOF'
  > role: ai-engineer
  > skills: {python: 3, sql: {level: 2.5, last_used: 2025-03}, git: 3}
  > EOF
  $ git add . && commit 2026-10-01 'Learn git' && git branch 2026-05

What was learnt since a revision. The older profile counts on the day on which it was committed, by its author's clock:

  $ aipath gap me/profile.yaml --date 2026-11-24 --since spring
  AI Engineer, mid-level
  2026-05-01 to 2026-11-24
  
  Readiness  2.2% \xe2\x86\x92 5.4% (esc)
  Musts      0 of 7 met \xe2\x86\x92 1 of 7 met (esc)
  Time       2,660 h \xe2\x86\x92 2,520 h (esc)
  Now met    Git and version control
  
  skill                      level      points   hours
  Learnt
    Git and version control  0 \xe2\x86\x92 3        +2.6   -42 h (esc)
    Python                   2 \xe2\x86\x92 3        +0.6  -100 h (esc)
  
  Forgotten
    SQL                      1.9 \xe2\x86\x92 1.7   -0.07  +1.6 h (esc)
  
  points: readiness that it moved \xc2\xb7 hours: how many more or fewer are needed (esc)
  $ (cd me && aipath gap --date 2026-11-24 --since HEAD~3) | head -n 2
  AI Engineer, mid-level
  2026-05-01 to 2026-11-24
  $ cd "$CRAMTMP" && aipath gap career/me/profile.yaml --date 2026-11-24 --since spring --format csv
  role,skill,name,change,claimed_before,claimed,effective_before,effective,points,hours_likely
  ai-engineer,git,Git and version control,learnt,0,3,0,3,2.5906735751295336,-42
  ai-engineer,python,Python,learnt,2,3,2,3,0.6476683937823834,-100
  ai-engineer,sql,SQL,forgotten,2.5,2.5,1.9138766399424054,1.7835781305488656,-0.06751218103292213,1.5635821127224716
  $ cd career

A day besides counts it on that day; a commit from the future counts on today; a branch may look like a month:

  $ aipath gap me/profile.yaml --date 2026-11-24 --since spring --since 2026-03-01 | sed -n 2p
  2026-03-01 to 2026-11-24
  $ aipath gap me/profile.yaml --date 2026-04-01 --since spring | sed -n 2p
  older profile and this one, both on 2026-04-01
  $ aipath gap me/profile.yaml --date 2026-11-24 --since 2026-05 | tail -n 1
  points: readiness that it moved \xc2\xb7 hours: how many more or fewer are needed (esc)

A file of that name comes first; git's own notation says that a revision is meant:

  $ cp me/profile.yaml spring && aipath gap me/profile.yaml --date 2026-11-24 --since spring | tail -n 1
  Nothing has changed.
  $ aipath gap me/profile.yaml --date 2026-11-24 --since tags/spring | sed -n 2p
  2026-05-01 to 2026-11-24
  $ rm spring

A profile that is reached by a link counts as what it links to:

  $ ln -s career/me/profile.yaml "$CRAMTMP/mine.yaml" && aipath gap "$CRAMTMP/mine.yaml" --date 2026-11-24 --since spring | sed -n 2p
  2026-05-01 to 2026-11-24

The environment of a hook of git does not lead elsewhere:

  $ GIT_DIR=/nowhere GIT_WORK_TREE=/nowhere aipath gap me/profile.yaml --date 2026-11-24 --since spring | sed -n 2p
  2026-05-01 to 2026-11-24

Mistakes in the older profile are reported at their place:

  $ aipath gap me/profile.yaml --date 2026-11-24 --since HEAD~2
  me/profile.yaml@HEAD~2:2:10: error[unknown-skill]: no skill 'pythn'
   2 | skills: {pythn: 3}
     |          ^~~~~
    hint: did you mean 'python'?
  [3]

Mistakes in the revision:

  $ aipath gap me/profile.yaml --since HEAD~9
  error[wrong-usage]: --since 'HEAD~9' is neither a day, a file nor a commit of the git repository of 'me/profile.yaml'
    hint: name a day (YYYY-MM-DD), an older profile, or a git revision of this one such as HEAD~3
  [2]
  $ aipath gap me/profile.yaml --since 2026-07
  error[wrong-usage]: --since '2026-07' is neither a day, a file nor a commit of the git repository of 'me/profile.yaml'
    hint: write the whole day: YYYY-MM-DD
  [2]
  $ aipath gap me/profile.yaml --since spring:me
  error[wrong-usage]: --since 'spring:me' is neither a day, a file nor a commit of the git repository of 'me/profile.yaml'
    hint: name a day (YYYY-MM-DD), an older profile, or a git revision of this one such as HEAD~3
  [2]
  $ aipath gap me/profile.yaml --since HEAD~4
  error[wrong-usage]: commit 'HEAD~4' has no 'me/profile.yaml'
    hint: `git log -- me/profile.yaml` lists the commits that changed it
  [2]
  $ aipath gap me/profile.yaml --since HEAD~1
  error[wrong-usage]: in commit 'HEAD~1', 'me/profile.yaml' is a link or a folder
    hint: `git log -- me/profile.yaml` lists the commits that changed it
  [2]
  $ aipath gap me/profile.yaml --since HEAD~3 --since spring
  error[wrong-usage]: --since names two profiles
    hint: name one day and one profile at most
  [2]
  $ aipath gap - --since spring < me/profile.yaml
  error[wrong-usage]: --since 'spring' is neither a day nor a file, and a profile that is no file has no git revisions
    hint: name a day (YYYY-MM-DD), an older profile, or a git revision of this one such as HEAD~3
  [2]
  $ cp me/profile.yaml "$CRAMTMP/home" && aipath gap "$CRAMTMP/home/profile.yaml" --since spring 2>&1 | sed "s#$CRAMTMP/##g"
  error[wrong-usage]: --since 'spring' is neither a day nor a file, and 'home/profile.yaml' lies in no git repository
    hint: name a day (YYYY-MM-DD), an older profile, or a git revision of this one such as HEAD~3
  $ aipath gap me/profile.yaml --since "$(printf 'a\033[31mb')"
  error[wrong-usage]: --since 'a\x1b[31mb' is neither a day, a file nor a commit of the git repository of 'me/profile.yaml'
    hint: name a day (YYYY-MM-DD), an older profile, or a git revision of this one such as HEAD~3
  [2]

A file that unpacks to more than a profile may have:

  $ cp me/profile.yaml "$CRAMTMP/kept" && head -c 20000000 /dev/zero > me/profile.yaml
  $ git add . && commit 2026-10-02 'Zeros' && cp "$CRAMTMP/kept" me/profile.yaml
  $ aipath gap me/profile.yaml --since HEAD
  error[too-large]: 'me/profile.yaml' of commit 'HEAD' is larger than 16 MiB
  [3]

A repository runs nothing: no hook, no filter, no command of its configuration.

  $ for hook in post-checkout pre-commit reference-transaction fsmonitor-watchman; do
  >   printf '#!/bin/sh\ntouch "%s/ran"\n' "$CRAMTMP" > .git/hooks/$hook && chmod +x .git/hooks/$hook
  > done
  $ echo '*.yaml filter=evil diff=evil' > .gitattributes
  $ for key in core.fsmonitor core.sshCommand core.pager core.editor core.gitProxy filter.evil.smudge filter.evil.clean \
  >     filter.evil.process diff.evil.textconv diff.external uploadpack.packObjectsHook gpg.program alias.show; do
  >   git config $key "touch $CRAMTMP/ran"
  > done
  $ aipath gap me/profile.yaml --date 2026-11-24 --since spring | sed -n 2p
  2026-05-01 to 2026-11-24
  $ test -e "$CRAMTMP/ran"
  [1]

A repository that is broken, or no repository at all, is said so:

  $ git config --file .git/config core.repositoryformatversion 99
  $ aipath gap me/profile.yaml --since spring 2>&1 | sed "s#$CRAMTMP/##g"
  error[cannot-read]: cannot read the git repository of 'me/profile.yaml': unsupported repository version 99; only versions up to 1 are supported
    hint: an older profile can come in by a pipe: git show spring:./profile.yaml | aipath gap me/profile.yaml --since -
  $ git config --file .git/config core.repositoryformatversion 0
  warning: Expected git repo version <= 1, found 99
  $ chmod -R u+w .git/objects && blob=$(git rev-parse spring:me/profile.yaml) && echo garbage > ".git/objects/${blob:0:2}/${blob:2}"
  $ aipath gap me/profile.yaml --since spring 2>&1 | head -n 1 | sed 's/: [^:]*$//'
  error[cannot-read]: cannot read the git repository of 'me/profile.yaml'
  $ rm -rf .git && echo 'gitdir: /nowhere' > .git
  $ aipath gap me/profile.yaml --since spring
  error[wrong-usage]: --since 'spring' is neither a day nor a file, and 'me/profile.yaml' lies in no git repository
    hint: name a day (YYYY-MM-DD), an older profile, or a git revision of this one such as HEAD~3
  [2]

Without libgit2 everything else works:

  $ mkdir "$CRAMTMP/empty" && for file in /usr/lib/*/libgit2.so.*; do : > "$CRAMTMP/empty/$(basename "$file")"; done
  $ LD_LIBRARY_PATH="$CRAMTMP/empty" aipath gap me/profile.yaml --since spring 2>&1 | sed 's/libgit2[^ ]*/libgit2/'
  error[cannot-read]: --since 'spring' is neither a day nor a file, and git cannot be asked: libgit2 is not installed
    hint: an older profile can come in by a pipe: git show spring:./profile.yaml | aipath gap me/profile.yaml --since -
  $ LD_LIBRARY_PATH="$CRAMTMP/empty" aipath gap me/profile.yaml --date 2026-11-24 --since 2026-05-01 | sed -n 2p
  2026-05-01 to 2026-11-24
