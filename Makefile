# `make site` builds the demonstration site, `make test` checks everything. The work itself is in .ci/.

SHELL := /bin/bash
.NOTPARALLEL:
.DEFAULT_GOAL := site
.PHONY: setup setup-tests site test test-swift test-site test-browser test-speed test-mutants test-fuzz test-sanitize fuzz build command lint format bench safety screenshots clean

STEP := .ci/step
CANDOUR := .build/release/candour

# The same words for every build: a site and its tests then share one release build.
RELEASE := -c release --explicit-target-dependency-import-check error

setup:
	@$(STEP) "Check what a build needs" .ci/setup site

setup-tests:
	@$(STEP) "Check what the tests need" .ci/setup tests

command:
	@$(STEP) "Build the command" swift build $(RELEASE) --product candour

build:
	@$(STEP) "Build the command and its tests" swift build $(RELEASE) --build-tests

site: setup command
	@$(STEP) "Build the site" $(CANDOUR) build
	@printf '\nThe site is in %s/output; its home page is index.html.\n' '$(CURDIR)'

test: setup-tests lint build test-swift test-site test-browser test-speed test-fuzz

# Without --skip-build, swift test compiles everything a second time with other flags.
test-swift: setup build
	@$(STEP) "Test the Swift code" swift test $(RELEASE) --disable-xctest --skip-build

test-site: setup-tests command
	@$(STEP) "Build the site" $(CANDOUR) build
	@$(STEP) "Install the acceptance tests' packages" .ci/venv .venv-acceptance Tests/Acceptance/requirements.txt
	@$(STEP) "Test the site" .venv-acceptance/bin/python -B -m pytest -p no:cacheprovider Tests/Acceptance --candour $(CANDOUR) \
		--ignore Tests/Acceptance/browser

# What residents get: a real browser with axe, a keyboard, a narrow screen, paper. Its pictures are kept.
test-browser: setup-tests command
	@$(STEP) "Install the acceptance tests' packages" .ci/venv .venv-acceptance Tests/Acceptance/requirements.txt
	@$(STEP) "Test the site in a browser" .venv-acceptance/bin/python -B -m pytest -p no:cacheprovider --candour $(CANDOUR) \
		Tests/Acceptance/browser

# Instructions, not seconds: those differ from run to run and from machine to machine.
test-speed: setup-tests command
	@$(STEP) "Count instructions" python3 -B benchmarks/instructions.py $(CANDOUR)

# Hostile input for each part that reads what people wrote: for 20 seconds, or for ten minutes, of CPU time.
test-fuzz: setup
	@$(STEP) "Fuzz each part for 20 seconds" .ci/fuzz 20

fuzz: setup
	@$(STEP) "Fuzz each part for ten minutes" env WRITE=docs/safety.md .ci/fuzz 600

# Two builds of their own, in debug.
test-sanitize: setup
	@$(STEP) "Check memory at the borders to C" .ci/sanitize address
	@$(STEP) "Check what tasks share" .ci/sanitize thread

# Everything that docs/safety.md counts, as often as it says; the figures go into that page.
SAFETY := interrupted swap disk races load reproducible
safety: setup-tests command
	@$(STEP) "Install the acceptance tests' packages" .ci/venv .venv-acceptance Tests/Acceptance/requirements.txt
	@$(STEP) "Try what can go wrong" .venv-acceptance/bin/python -B -m pytest -p no:cacheprovider --candour $(CANDOUR) \
		--full --write-safety docs/safety.md $(SAFETY:%=Tests/Acceptance/test_%.py)

# Whether a test fails when a condition is turned round: docs/tests-that-can-fail.md. Not for every day.
test-mutants: setup-tests
	@$(STEP) "Install the acceptance tests' packages" .ci/venv .venv-acceptance Tests/Acceptance/requirements.txt
	@$(STEP) "Turn conditions round" python3 -B Tests/Mutants/run.py $(MUTANTS)

lint:
	@$(STEP) "Check the format" swift format lint --strict --parallel --recursive Package.swift Sources Tests

format:
	@$(STEP) "Format the code" swift format --in-place --parallel --recursive Package.swift Sources Tests

bench: command
	@$(STEP) "Check what the benchmark needs" .ci/setup bench
	@$(STEP) "Install Hugo" .ci/venv .venv-bench benchmarks/requirements.txt
	@$(STEP) "Compare with Hugo" python3 -B benchmarks/run.py $(CANDOUR)

screenshots:
	@$(STEP) "Check what screenshots need" .ci/setup screenshots
	@$(STEP) "Take screenshots" .ci/screenshots output screenshots
	@printf '\nThe pictures are in %s/screenshots.\n' '$(CURDIR)'

clean:
	rm -rf .build .build-mutants .build-fuzz .build-address .build-thread output .output.candour.cache .output.candour.spare screenshots .venv-acceptance .venv-bench
