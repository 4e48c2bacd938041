# Two commands: `make run` serves, `make test` checks everything. The rest is for those who change things.

NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(or $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
  $$p -c '$(NEW_ENOUGH)' 2>/dev/null && echo $$p && break; done),python3)
BIN := .venv/bin

.PHONY: run test fix requirements models bench-phone bench-grouping bench-board bench-export bench-print clean

run: .venv/run
	@$(BIN)/python -m workshop serve

test: .venv/test
	@.ci/tools
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest --numprocesses 2 --dist load

.venv/python:
	@$(PYTHON) -c '$(NEW_ENOUGH)' \
	  || { echo 'Tischdecke braucht Python 3.11 oder neuer. / Tischdecke needs Python 3.11 or newer.'; exit 1; }
	@$(PYTHON) -m venv .venv \
	  || { echo 'Bitte das Paket python3-venv installieren. / Please install the package python3-venv.'; exit 1; }
	@touch $@

.venv/run: .venv/python requirements.txt
	@echo 'Pakete werden eingerichtet, einmalig eine Minute … / Installing packages, a minute, once …'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/test: .venv/run tests/requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	@touch $@

# Optional: what models for better suggestions need (docs/operating.md).
models: .venv/run requirements-models.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-models.txt

fix: .venv/test
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# Pins every package, transitive ones too, for every system and every Python from 3.11.
requirements: .venv/test
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --upgrade \
	  pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --upgrade \
	  --group dev -c requirements.txt -o tests/requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --upgrade \
	  --extra models -c requirements.txt pyproject.toml -o requirements-models.txt

bench-phone: .venv/test
	@.ci/tools
	$(BIN)/python -m tests.bench.phone

bench-grouping: .venv/test
	$(BIN)/python -m tests.bench.grouping

bench-board: .venv/test
	@.ci/tools
	$(BIN)/python -m tests.bench.board

bench-export: .venv/test
	$(BIN)/python -m tests.bench.export

bench-print: .venv/test
	$(BIN)/python -m tests.bench.prints

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
