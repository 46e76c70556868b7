"""The page of settings: this computer, the accounts of the office, what stands on paper."""
