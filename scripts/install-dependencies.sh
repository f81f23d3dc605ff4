#!/usr/bin/env bash
# Installs what is missing on Debian 12 or Ubuntu 24.04, as root or with sudo.
# usage: install-dependencies.sh [build|test|ci]   (each includes the one before; default: build)
set -euo pipefail

build=(g++ gfortran cmake ninja-build pkg-config ccache coinor-libcbc-dev coinor-libclp-dev libboost-dev libbz2-dev
       libcli11-dev libcmark-gfm-dev libfmt-dev libgit2-dev libical-dev liblapack-dev libspdlog-dev libutf8proc-dev
       libyaml-cpp-dev nlohmann-json3-dev zlib1g-dev)
test=(dpkg-dev fish git groff-base libgmock-dev libgtest-dev librapidcheck-dev pandoc python3 python3-cram
      python3-icalendar python3-jsonschema python3-yaml zsh)
ci=(clang-19 clang-format-19 clang-tidy-19 libclang-rt-19-dev shellcheck)

case "${1:-build}" in
  build) wanted=("${build[@]}") ;;
  test) wanted=("${build[@]}" "${test[@]}") ;;
  ci) wanted=("${build[@]}" "${test[@]}" "${ci[@]}") ;;
  *) echo "usage: $0 [build|test|ci]" >&2; exit 2 ;;
esac

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
echo "installing: ${missing[*]}" >&2
"${sudo[@]}" apt-get update -qq >&2
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
