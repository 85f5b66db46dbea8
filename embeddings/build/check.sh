#!/usr/bin/env bash
# Compares embeddings/model/ with the reference engine. Needs build.sh once, and the project's node_modules.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
pip=(.venv/bin/python -m pip --quiet --disable-pip-version-check)

"${pip[@]}" download --no-deps --require-hashes --dest .cache -r requirements-pieces.txt
"${pip[@]}" install --no-deps --require-hashes --no-index --find-links .cache \
  -r requirements-sources.txt -r requirements-pieces.txt
.venv/bin/python -m unittest --quiet
.venv/bin/python check.py
