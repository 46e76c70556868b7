"""The directory of clinics and other places to refer to."""
