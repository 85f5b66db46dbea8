#!/usr/bin/env bash
# Compares embeddings/model/ with the taught network. Needs learn/encoder/train.sh once, and the project's node_modules.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
python=../../learn/encoder/.venv/bin/python
"$python" -m unittest --quiet
"$python" check.py "$@"
