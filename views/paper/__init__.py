"""Paper: seen before it is printed, printed from memory, kept as a file where a person asks for one."""
