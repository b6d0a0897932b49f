# Every target sets up .venv by itself; Python 3.11 or later and make are all it needs.
# Choose the interpreter with PYTHON=, pass arguments on to pytest with ARGS=.

VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.installed-run
DEV := $(VENV)/.installed-dev
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
INSTALL := $(PIP) install -c constraints.txt

NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$python" -c '$(NEW_ENOUGH)' 2>/dev/null && { echo "$$python"; break; }; done)

.PHONY: help demo test pytest faults fuzz soak interop lint format spec bump bump-back test-bump generate check-generated bench scaling docs \
	wheel-test coverage test-all test-newest test-lowest \
	constraints check-python clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(RUN) ## Pull campaign analytics from a local Pinterest into demo/
	$(BIN)/pinterest-async demo

test: lint check-generated docs wheel-test pytest ## Run every check, then the tests

pytest: $(DEV) ## Run the tests alone
	$(BIN)/python -m pytest -n auto $(ARGS)

faults: $(DEV) ## Run the tests of the fault matrix, and count the faults survived
	$(BIN)/python -m pytest -n auto -q --faults $(ARGS)

fuzz: $(DEV) ## Answer every operation with every malformed reply, and look at what is left
	$(BIN)/python -m tests.fuzz.sweep
	$(BIN)/python -m tests.fuzz.paths

soak: $(DEV) ## Make 100,000 calls, one in a hundred of which goes wrong, and look at what is left
	$(BIN)/python -m tests.soak

interop: $(DEV) ## Run other people's clients against the local Pinterest, and write docs/interop.md (two minutes)
	$(BIN)/python -m tests.interop $(ARGS)

lint: $(DEV) ## Check style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/basedpyright

format: $(DEV) ## Format the code and mend what ruff can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

spec: $(DEV) ## Take over a new API description: make spec FROM=<file or URL>
	@test -n '$(FROM)' || { echo 'Say where the description is: make spec FROM=<file or URL>' >&2; exit 2; }
	$(BIN)/python -m codegen spec --from '$(FROM)'

# The tests that name no version of the API: they hold for any.
TESTS ?= $(addprefix tests/,transport auth limits files bulk testing cli)

bump: $(DEV) ## Take another version of the API over, test it and report it: make bump FROM=<file or URL>
	@test -n '$(FROM)' || { echo 'Say where the description is: make bump FROM=<file or URL>' >&2; exit 2; }
	$(BIN)/python -m codegen bump --from '$(FROM)' --tests $(TESTS)

bump-back: $(DEV) ## Put back what was there before a bump whose tests failed
	$(BIN)/python -m codegen bump --back

test-bump: $(DEV) ## Bump copies of the repository from one real version to the next, with all the tests of a bump (slow)
	WHOLE_BUMP=1 $(BIN)/python -m pytest -q -rP tests/codegen/test_bump.py -k real_bumps $(ARGS)

generate: $(DEV) ## Write pinterest_async/ from openapi/
	$(BIN)/python -m codegen generate

check-generated: $(DEV) ## Fail if pinterest_async/ differs from what openapi/ gives
	$(BIN)/python -m codegen check

bench: $(DEV) ## Measure, and print the ratios
	$(BIN)/python -m tests.benchmarks

scaling: $(DEV) ## Measure plan, ledger and discovery from 100 to 5,000 ad accounts and 1,000 to 1,000,000 entities (minutes)
	$(BIN)/python -m tests.benchmarks.scaling

docs: $(DEV) ## Build the documentation into site/
	$(BIN)/mkdocs build --strict --quiet

wheel-test: $(DEV) ## Build the wheel, install it alone, type-check and call
	$(BIN)/python tests/wheel/check.py

test-all: $(DEV) ## Run the tests on every Python from 3.11 on that this machine has
	$(BIN)/python -m tests.interpreters all $(ARGS)

test-newest: $(DEV) ## Run the tests on the newest Python that this machine has
	$(BIN)/python -m tests.interpreters newest $(ARGS)

test-lowest: $(DEV) ## Run the tests with the lowest versions of the dependencies that are allowed
	$(BIN)/python -m tests.interpreters lowest $(ARGS)

coverage: $(DEV) ## Run the tests and show what they leave out
	$(BIN)/python -m pytest -n auto --cov $(ARGS)

constraints: check-python ## Pin the newest releases of every tool and dependency (use the oldest Python)
	rm -rf .venv-constraints
	$(PYTHON) -m venv .venv-constraints
	.venv-constraints/bin/pip install -qq --upgrade pip
	.venv-constraints/bin/pip install -qq -e '.[all]' --group dev
	{ echo '# Development tools and all they bring, for Python 3.11 and later. Written by `make constraints`.'; \
	  .venv-constraints/bin/pip freeze --all --exclude-editable --exclude setuptools; } > constraints.txt
	rm -rf .venv-constraints

check-python:
	@'$(PYTHON)' -c '$(NEW_ENOUGH)' 2>/dev/null || { \
		echo 'Python 3.11 or later is needed. Name one with: make PYTHON=/path/to/python3.11 …' >&2; exit 1; }

clean: ## Remove what make has made
	rm -rf $(VENV) .venv-* .bench build dist site .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(MAKE) --no-print-directory check-python
	@'$(PYTHON)' -m venv --clear $(VENV) || { rm -rf $(VENV); \
		echo "'$(PYTHON)' cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }

$(RUN): pyproject.toml constraints.txt | $(BIN)/python
	@echo 'Setting up $(VENV) …'
	@$(INSTALL) pip
	@$(INSTALL) --build-constraint constraints.txt -e '.[cli,report,testing]'
	@touch $@

$(DEV): $(RUN)
	@echo 'Installing the development tools …'
	@$(INSTALL) --group dev
	@touch $@
