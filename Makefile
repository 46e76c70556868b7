# Every target sets the checkout up first; installer/setup.py says how, and does the same on Windows.
# More arguments: make run ARGS=--no-window
PYTHON ?= python3
ARGS ?=
TARGETS = setup run test installer bench pictures attack simulate mutants clean

.PHONY: $(TARGETS)
$(TARGETS):
	@command -v $(PYTHON) >/dev/null || { echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3 python3-venv"; exit 3; }
	@$(PYTHON) installer/setup.py $@ $(ARGS)
