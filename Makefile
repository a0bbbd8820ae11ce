# make setup | demo | run | test | check | bench | profile | build | packages — see the README.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
READY := $(VENV)/.ready
OFFSCREEN := QT_QPA_PLATFORM=offscreen
TOUR_DIR ?= build/tour
ORDERS ?= 10000
KILLS ?= 200
MINUTES ?= 4
EVENTS ?= 20000
SEED ?= 1
ONLY ?=
# HASHES=1: install only files whose sums stand in packaging/hashes.txt, as release builds do.
HASHES ?=
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
INSTALL = $(PIP) install -c constraints.txt -e '.[dev,build]'
INSTALL_CHECKED = $(PIP) install --no-deps --require-hashes -r packaging/hashes.txt \
  && $(PIP) install --no-deps --no-build-isolation -e . && $(BIN)/python -m pip check
# Processes that the tests run in.
WORKERS ?= 2
# What makes two builds of one commit the same.
SAME := SOURCE_DATE_EPOCH=$(shell git log -1 --format=%ct 2>/dev/null || echo 315532800) PYTHONHASHSEED=0 LC_ALL=C.UTF-8

.PHONY: setup demo run test check bench profile frozen build twice packages campaign monkey pictures simulate suspend translations clean

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	@.ci/system-packages run
	@echo "Setting up the Python environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	@$(PYTHON) -m venv $(VENV)
	@$(if $(HASHES),$(INSTALL_CHECKED),$(INSTALL))
	@touch $@

# Opens the program on the practice panel; where there is no screen, takes the tour and prints its steps.
demo: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  exec $(BIN)/python -m smm_desktop --demo; \
	else \
	  echo "No screen here: taking the tour instead, into $(TOUR_DIR)"; \
	  $(OFFSCREEN) $(BIN)/python -m smm_desktop --demo --tour $(TOUR_DIR); \
	fi

run: setup
	@$(BIN)/python -m smm_desktop

test: setup
	@.ci/system-packages test
	@$(OFFSCREEN) $(BIN)/python -m pytest -n $(WORKERS) $(ONLY)

# The texts of the code into the files of Qt Linguist, and these into what the program loads.
translations: setup
	@$(BIN)/python packaging/translations.py

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/zizmor --offline --quiet .github
	$(BIN)/python packaging/audit.py

bench: setup
	@.ci/system-packages test
	@$(OFFSCREEN) $(BIN)/python -m benchmarks $(ONLY)

# Which functions held the window up while a person moves through a million orders.
profile: setup
	@.ci/system-packages test
	@$(OFFSCREEN) $(BIN)/python -m benchmarks.stalls

# Orders placed while the practice panel misbehaves and the program is killed; ends with one line of JSON.
campaign: setup
	@$(BIN)/python tests/faults/campaign.py --orders $(ORDERS) --kills $(KILLS) --seed $(SEED)

# Random mouse and key events over all pages while the practice panel misbehaves; ends with one line of JSON.
monkey: setup
	@$(OFFSCREEN) $(BIN)/python tests/monkey/monkey.py --events $(EVENTS) --seed $(SEED)

# The follower over a month on a simulated clock; ends with one line of JSON.
simulate: setup
	@$(BIN)/python tests/simulate/follow.py

# The program stopped for minutes, as by a machine that sleeps, and let go on; ends with one line of JSON.
suspend: setup
	@$(OFFSCREEN) $(BIN)/python tests/suspend/minutes.py --minutes $(MINUTES)

# The program as a folder that needs no Python: it is weighed and tests itself; `build` also lets it take the tour.
frozen: setup
	@.ci/system-packages build
	@$(SAME) nice $(BIN)/pyinstaller --noconfirm --clean --log-level ERROR --distpath dist --workpath build/pyinstaller build.spec
	@[ "$$(uname)" != Linux ] || $(BIN)/python packaging/check_folder.py dist/smm-desktop
	@$(OFFSCREEN) dist/smm-desktop/smm-desktop --self-test

build: frozen
	@$(OFFSCREEN) dist/smm-desktop/smm-desktop --demo --tour build/frozen-tour

# Two builds of one commit, compared file by file.
twice: frozen
	@rm -rf build/first && mv dist/smm-desktop build/first
	@$(MAKE) --no-print-directory frozen
	@$(BIN)/python packaging/compare_builds.py build/first dist/smm-desktop

# The folder of `make build` as a .deb and as a .tar.xz with its own installer, checked.
packages: setup
	@.ci/system-packages packages
	@[ -d dist/smm-desktop ] || $(MAKE) build
	@$(SAME) $(OFFSCREEN) nice $(BIN)/python packaging/linux_packages.py dist/smm-desktop dist

# Every page in both themes, for the README.
pictures: setup
	@$(OFFSCREEN) $(BIN)/python -m tests.take_pictures

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache
