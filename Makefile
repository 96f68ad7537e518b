# make demo   install into .venv and print the advice for one real movement
# make test   install what tests need and run them (test-slow: the long ones, test-heavy: a cluster
#             and a browser)
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test test-slow test-heavy lint format docs dependencies sbom bench wheel clean

demo: $(VENV)/installed
	@$(BIN)/groundswell advise cases/hong-kong-2019.yaml

test: $(VENV)/installed-for-tests
	$(BIN)/python -m pytest -n auto -m "not slow and not heavy"

test-slow: $(VENV)/installed-for-tests
	$(BIN)/python -m pytest -m "slow and not heavy"

# These start a cluster on this machine (Java) and a browser (chromium).
test-heavy: $(VENV)/installed-for-tests
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[spark]"
	$(BIN)/python -m pytest -m heavy

# mypy refuses a folder whose name is no package name, so it sees the package through a link.
lint: $(VENV)/installed-for-lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@link=$$(mktemp -d) && ln -s "$(CURDIR)" "$$link/groundswell" && cd "$$link" && \
	  MYPYPATH="$$link" "$(abspath $(BIN))/mypy" --strict --explicit-package-bases \
	    --config-file "$(CURDIR)/pyproject.toml" --cache-dir "$(CURDIR)/.mypy_cache" \
	    -p groundswell.engine -m groundswell.cli; status=$$?; rm -r "$$link"; exit $$status

format: $(VENV)/installed-for-lint
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The pages that are made from the rules; a test fails where they are stale.
docs: $(VENV)/installed-for-tests
	$(BIN)/groundswell rules docs -o docs/rules
	$(BIN)/groundswell rules check --format md > docs/proof.md
	$(BIN)/groundswell schema rule > rules/rule.schema.json

# The page on what Groundswell is installed with; a test fails where a package has no row.
dependencies: $(VENV)/installed-for-lint
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[bench,mcp,pdf,proof,spark]"
	$(BIN)/python .ci/dependencies.py

# A software bill of materials (CycloneDX) of what is installed for use, with versions and licences.
sbom: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check packaging
	$(BIN)/python .ci/materials.py dist/groundswell.cdx.json

# Measures this machine, beside other engines, and writes bench/results.md: some twenty minutes.
bench: $(VENV)/installed-for-tests
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[bench]"
	$(BIN)/python bench/run.py

# A build folder left by an earlier build would bring deleted files back.
wheel: $(VENV)/installed-for-tests
	rm -rf build dist
	$(BIN)/python -m build --wheel

clean:
	rm -rf build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache .hypothesis $(VENV)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/installed-for-tests: pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[test]"
	@touch $@ $(VENV)/installed

$(VENV)/installed-for-lint: pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[test,lint]"
	@touch $@ $(VENV)/installed $(VENV)/installed-for-tests
