# The one front door. Every target has its line of help after two #; `make help` prints them.
.DEFAULT_GOAL := help
.PHONY: help run test check tour bench setup translations lock clean

PYTHON := .venv/bin/python
COVERAGE := .venv/bin/coverage
# These rooms decide and keep; every line and branch of them is run by a test.
FULLY_COVERED := engine/policy.py,engine/wire.py,protech_gui/content/*,protech_gui/domain/*,protech_gui/services/*,protech_gui/store/*
LOCK := .venv/bin/uv pip compile --quiet --generate-hashes --universal --python-version 3.12 \
	--no-header --no-annotate pyproject.toml

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /\1: /p' Makefile | while IFS=: read -r target words; do \
		printf '  make %-13s%s\n' "$$target" "$$words"; done

run: ## set everything up and open the app (with no display: run the tour)
	@sh installer/run.sh

test: setup ## run all tests and structure checks
	@rm -rf build/coverage
	@mkdir -p build/coverage
	$(COVERAGE) run -m pytest
	@$(COVERAGE) combine --quiet
	$(COVERAGE) report
	$(COVERAGE) report --include='$(FULLY_COVERED)' --fail-under=100

check: setup ## check style, types on three systems, import rules and translations
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy
	.venv/bin/mypy --platform win32 engine protech_gui
	.venv/bin/mypy --platform darwin engine protech_gui
	.venv/bin/lint-imports
	$(PYTHON) -m pytest --quiet tests/structure/test_translations.py

tour: setup ## drive the real app on a virtual screen; pictures in build/tour/
	$(PYTHON) -m tests.visual.tour

bench: setup ## measure the screen guard; one JSON object on the last line
	@sh installer/linux/packages.sh bench
	$(PYTHON) -m tests.bench.screen --json

setup: ## install what development needs into .venv
	@sh installer/setup.sh dev

translations: setup ## collect new sentences from the sources into translations/
	$(PYTHON) -m tests.structure.sentences

lock: setup ## lock the newest requirements, with their hashes
	$(LOCK) --upgrade --group dev --group build --output-file requirements/dev.txt
	$(LOCK) --constraint requirements/dev.txt --output-file requirements/app.txt
	$(LOCK:pyproject.toml=) --constraint requirements/dev.txt --group build --output-file requirements/build.txt

clean: ## remove what was built and installed here
	rm -rf .venv build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache translations/*.qm
