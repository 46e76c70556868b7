# Every target sets the checkout up first; installer/setup.py says how, and does the same on Windows.
# More arguments: make run ARGS=--no-window; the campaigns take their range as make simulate SEEDS=0-999
PYTHON ?= python3
ARGS ?=
SEEDS ?=
TARGETS = setup run test installer bench pictures attack simulate killed hostile fuzz mutants test-printing clean

.PHONY: $(TARGETS)
$(TARGETS):
	@command -v $(PYTHON) >/dev/null || { echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3 python3-venv"; exit 3; }
	@$(PYTHON) installer/setup.py $@ $(SEEDS) $(ARGS)
