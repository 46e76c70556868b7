"""The figures that the work is told by (DOMAIN, "Indicators"): counted from the register, never written into it."""
