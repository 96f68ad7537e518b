# make demo   install into .venv and print the advice for one real movement
# make test   install what tests need and run them (test-slow: the long ones, test-heavy: a cluster,
#             a browser, and clients of the API); TESTS=tests/files runs some of the quick ones
#
# What is installed are the versions of requirements/, each with its hash. VERSIONS=lowest takes the
# lowest ones that pyproject.toml names, VERSIONS=newest the newest there are; give each a VENV of
# its own.
PYTHON ?= python3
VENV ?= .venv
VERSIONS ?= locked
TESTS ?= tests
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
LOCKED := $(PIP) install --require-hashes --no-build-isolation

# Where Python is told to keep no compiled code, each of the many processes of the tests would compile
# the package anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test test-slow test-heavy lint format docs dependencies sbom bench lock wheel clean

demo: $(VENV)/installed
	@$(BIN)/groundswell advise cases/hong-kong-2019.yaml

test: $(VENV)/installed-for-tests
	$(BIN)/python -m pytest -n auto -m "not slow and not heavy" $(TESTS)

test-slow: $(VENV)/installed-for-tests
	$(BIN)/python -m pytest -n auto -m "slow and not heavy"

# These start a cluster on this machine (Java) and a browser (chromium), and install what makes
# clients of the API (with npm and pip, into a folder of their own). A file stays on one of two
# workers: its tests share the cluster, the browser or the server.
test-heavy: $(VENV)/installed-for-tests
	$(LOCKED) -r requirements/spark.txt
	$(BIN)/python -m pytest -n 2 --dist loadfile -m heavy

# mypy refuses a folder whose name is no package name, so it sees the package through a link.
lint: $(VENV)/installed-for-lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@link=$$(mktemp -d) && ln -s "$(CURDIR)" "$$link/groundswell" && cd "$$link" && \
	  MYPYPATH="$$link" "$(abspath $(BIN))/mypy" --strict --explicit-package-bases \
	    --config-file "$(CURDIR)/pyproject.toml" --cache-dir "$(CURDIR)/.mypy_cache" \
	    -p groundswell.engine -m groundswell.cli; status=$$?; rm -r "$$link"; exit $$status
	$(BIN)/groundswell rules translate

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
	$(LOCKED) -r requirements/bench.txt -r requirements/spark.txt
	$(BIN)/python .ci/dependencies.py

# A software bill of materials (CycloneDX) of what is installed for use, with versions and licences.
sbom: $(VENV)/installed-for-tests
	$(BIN)/python .ci/materials.py dist/groundswell.cdx.json

# Measures this machine, beside other engines, and writes bench/results.md: some twenty minutes.
bench: $(VENV)/installed-for-tests
	$(LOCKED) -r requirements/bench.txt
	$(BIN)/python bench/run.py

# A build folder left by an earlier build would bring deleted files back.
wheel: $(VENV)/installed-for-tests
	rm -rf build dist
	$(BIN)/python -m build --wheel

clean:
	rm -rf build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache .hypothesis $(VENV)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml $(wildcard requirements/*.txt) | $(VENV)/bin/python
	@$(LOCKED) -r requirements/build.txt
ifeq ($(VERSIONS),newest)
	@$(BIN)/python requirements/direct.py test > $(VENV)/newest.txt
	@$(PIP) install --upgrade --upgrade-strategy eager -r $(VENV)/newest.txt
else
	@$(LOCKED) -r requirements/$(if $(filter lowest,$(VERSIONS)),lowest,run).txt
endif
	@PYTHONWARNINGS=ignore $(PIP) install --no-deps --no-build-isolation -e .
	@$(BIN)/python requirements/durable.py
	@touch $@

$(VENV)/installed-for-tests: $(VENV)/installed
ifeq ($(VERSIONS),locked)
	@$(LOCKED) -r requirements/test.txt
endif
	@touch $@

$(VENV)/installed-for-lint: $(VENV)/installed-for-tests
	@$(LOCKED) -r requirements/lint.txt
	@touch $@

# The versions that were tried, for every supported Python. Run it, then all tests, then commit.
# durable_rules is left out of them: see requirements/durable.py.
COMPILED := pip compile --quiet --universal --generate-hashes --no-annotate --no-header --no-strip-extras \
  --no-emit-package durable-rules
lock: $(VENV)/bin/python
	$(PIP) install --upgrade uv
	$(BIN)/uv $(COMPILED) --upgrade --all-extras pyproject.toml -o requirements/all.txt
	for part in test lint spark bench; do $(BIN)/uv $(COMPILED) --extra $$part \
	  -c requirements/all.txt pyproject.toml -o requirements/$$part.txt || exit 1; done
	$(BIN)/uv $(COMPILED) -c requirements/all.txt pyproject.toml -o requirements/run.txt
	printf 'pip\nsetuptools\n' | $(BIN)/uv $(COMPILED) -c requirements/all.txt - -o requirements/build.txt
	$(BIN)/uv $(COMPILED) --resolution lowest-direct --extra test pyproject.toml \
	  -o requirements/lowest.txt
	rm requirements/all.txt
