# One word per task; `make` alone lists them. Needs Python 3.11+ and nothing else: the tools are
# installed into .venv, once per change of requirements-dev.lock.

PY := .venv/bin/python
READY := .venv/.ready
PRODUCTION := ENVIRONMENT=production SECRET_KEY="$$($(PY) -c 'import secrets; print(secrets.token_urlsafe(50))')" \
	PERSONAL_DATA_KEYS=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= PERSONAL_LOOKUP_KEYS=only-for-checking \
	ALLOWED_HOSTS=www.example.org SITE_URL=https://www.example.org DB_POOL=0 \
	DATABASE_URL='postgres://nobody@/none?host=/nowhere'
TEMPLATES := find templates -name '*.html' -exec .venv/bin/djade --target-version 5.2

.PHONY: help run dev test bench drill messages lint format demo reset migrations lock clean
.DELETE_ON_ERROR:

help:
	@echo "make …"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1|\2/p' Makefile | while IFS='|' read -r task text; do printf '  %-12s %s\n' "$$task" "$$text"; done

run: $(READY) ## serve the site on this machine, with its own database (PORT=8001: on another port)
	@$(PY) -m dpa.local run

dev: $(READY) ## the same with automatic reloading, for work on the code
	@$(PY) -m dpa.local dev

test: $(READY) ## all tests (PYTEST_ARGS="tests/test_local.py -x": some)
	@$(PY) -m dpa.local chromium
	@$(PY) -m pytest $(or $(PYTEST_ARGS),-n 2 --dist loadfile --no-loadscope-reorder)

bench: $(READY) ## how much longer things take with more content (minutes; nothing else should run)
	@$(PY) -m tests.bench $(BENCH_ARGS)

drill: $(READY) ## everything fails while people sign up: nobody is lost (two minutes)
	@$(PY) -m tests.bench.drill

lint: $(READY) ## everything that can be checked without running the site
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(TEMPLATES) --check {} +
	ENVIRONMENT=test $(PY) -m mypy .
	$(PRODUCTION) $(PY) -W ignore::RuntimeWarning manage.py makemigrations --check --dry-run
	$(PRODUCTION) $(PY) manage.py check --deploy --fail-level WARNING

format: $(READY) ## bring code and templates into shape
	$(PY) -m ruff check --fix-only .
	$(PY) -m ruff format .
	$(TEMPLATES) {} +

demo: $(READY) ## add the demo content; what exists stays
	@$(PY) -m dpa.local demo

reset: $(READY) ## delete this clone's database and media; asks first
	@$(PY) -m dpa.local reset $(if $(YES),--yes)

migrations: $(READY) ## write migrations for changed models
	@$(PY) -m dpa.local manage makemigrations

messages: $(READY) ## collect the texts to translate into locale/
	@ENVIRONMENT=test $(PY) -m dpa.translations.messages

lock: $(READY) ## bring both lock files up to pyproject.toml (UPGRADE=1: to the newest versions)
	@set -e; tools=$$(mktemp -d); trap 'rm -rf "$$tools"' EXIT; \
	$(PY) -m venv "$$tools"; "$$tools/bin/pip" install --quiet --disable-pip-version-check uv; \
	compile() { "$$tools/bin/uv" pip compile pyproject.toml --quiet $(if $(UPGRADE),--upgrade) \
		--universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--no-emit-index-url --no-emit-find-links "$$@"; }; \
	compile -o requirements.lock; compile --extra dev -o requirements-dev.lock

clean: ## remove the tools and caches; the content in var/ stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamp is written last, so a half-finished install does not count. A .venv whose Python is
# gone (an upgraded system) is made anew.
ifneq ($(shell test -x $(PY) && $(PY) -c 'print(1)'),1)
.PHONY: $(READY)
endif
$(READY): requirements-dev.lock
	@set -e; rm -f $@; \
	for python in $(PYTHON) python3.13 python3.12 python3.11 python3 python none; do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; \
	done; \
	if [ "$$python" = none ]; then \
		echo "Python 3.11 or newer is needed. Install it, or name one: PYTHON=/path/to/python3 make" >&2; exit 1; \
	fi; \
	if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "$$python lacks venv. Install it (Debian, Ubuntu: apt install python3-venv), then try again." >&2; exit 1; \
	fi; \
	echo "Installing the tools into .venv; this takes a minute …"; \
	{ test -x $(PY) && $(PY) -m pip --version >/dev/null 2>&1; } || "$$python" -m venv --clear .venv; \
	$(PY) -m pip install -qq --disable-pip-version-check --no-compile --require-hashes -r requirements-dev.lock; \
	touch $@
