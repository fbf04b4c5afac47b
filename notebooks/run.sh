#!/usr/bin/env bash
# Executes first_look.ipynb on target/lake, or on the lake that ROZNAMCHA_LAKE names (an absolute path), and writes it with its
# figures to target/first_look.ipynb. Libraries go into notebooks/.venv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
if [[ ! -f .venv/installed || requirements.txt -nt .venv/installed ]]; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check --requirement requirements.txt
  touch .venv/installed
fi
exec .venv/bin/python execute.py
