# site: build the site into site/      test: every test, browsers included      check: lint, types, data and prose
# serve: the site on this machine, rebuilt at each edit      bench: build time against plain Material
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
# Node from the machine, else the one that the set-up installed.
export PATH := $(CURDIR)/$(BIN):$(PATH):$(CURDIR)/.tools/node/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: site test serve check bench setup setup-check setup-test bundle clean

site: setup bundle
	@rm -rf build/next && mkdocs build --strict --quiet --site-dir build/next
	@# The last good site stays until the new one is whole.
	@rm -rf build/last && if [ -d site ]; then mv site build/last; fi && mv build/next site && rm -rf build/last
	@echo "site/index.html"

test: setup-test bundle check
	@npm test --silent
	@npm run --silent test:firefox
	@pytest -m "alone or not browser"
	@pytest -m "browser and not alone" --numprocesses auto --dist loadgroup

check: setup-check
	@PYTHONPATH=hooks python -m coursekit check .
	@ruff check --quiet . && ruff format --quiet --check .
	@mypy --no-error-summary
	@npm run --silent check

serve: setup bundle
	@mkdocs serve --dev-addr 127.0.0.1:$(PORT)

bench: setup bundle
	@python tools/bench.py

bundle: setup
	@node web/bundle.mjs

setup:
	@$(PYTHON) tools/setup.py site

setup-check:
	@$(PYTHON) tools/setup.py check

setup-test:
	@$(PYTHON) tools/setup.py test

clean:
	@rm -rf site build .pytest_cache .mypy_cache .ruff_cache
