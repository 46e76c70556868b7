"""The pages of events: headcounts by group, no names."""
