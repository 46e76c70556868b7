"""Members: the list, finding, registering, correcting, one member with the answers to what was asked."""
