"""How fast the main jobs are beside their peers: `make bench`. docs/speed.md says what is measured and why."""
