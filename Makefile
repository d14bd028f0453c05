# Two commands do everything on a fresh machine: `make demo` and `make test`.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
# The tests start hundreds of processes: what one has compiled, the next need not, whatever the shell says of it.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test setup serve check eval bench lock picture

setup: $(STAMP)

# The lock is a closure, so nothing is resolved (--no-deps), and every file is checked against its hash.
$(STAMP): requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

demo: setup
	$(BIN)/outagewire demo

# Three on two processors: a test often waits for a process, a browser or a disk.
test: setup
	$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/outagewire check

serve: setup
	$(BIN)/outagewire serve

eval: setup
	$(BIN)/python -m tests.eval

bench: setup
	$(BIN)/python -m tests.bench

lock: setup
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --all-extras pyproject.toml -o requirements.lock

# The picture of the README, from the demonstration's own page.
picture: demo
	$(BIN)/python tests/browser/picture.py _site incidents/2026-04-15-anthropic-1453/ .github/incident-page.png
