"""What the find box found."""
