"""Papers as PDF bytes: what an office prints. Imports nothing but `models`."""
