#!/usr/bin/env bash
# Installs the Debian packages that gxstats builds with and its tests use. Does nothing when all are there.
set -euo pipefail

packages=(
  pkg-config
  libcairo2-dev      # PNG and PDF
  libpango1.0-dev    # text: shaping, measuring, font fallback
  libdeflate-dev     # PNG: checksums, images of many colours
  libxml2-dev        # HTML
  libarchive-dev     # archives and DOCX
  libsqlite3-dev     # the catalogue of a corpus
  libzstd-dev        # parts of a corpus
  fonts-noto-cjk     # Chinese text in charts
  poppler-utils      # PDF reports (pdftotext, run as a program)
  librsvg2-bin       # tests: a second opinion on our SVG
)

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done

if ! command -v swift >/dev/null 2>&1; then
  echo "Swift 6.2 or later is needed: https://www.swift.org/install" >&2
  exit 1
fi
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Not a Debian system. Please install the equivalents of: ${missing[*]}" >&2
  exit 1
fi
run=()
[ "$(id -u)" -eq 0 ] || run=(sudo)
echo "Installing: ${missing[*]}" >&2
"${run[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends \
  "${missing[@]}" >/dev/null
