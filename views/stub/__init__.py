"""A slip that came back: scanned, typed or read from a photo, and its loop closed."""
