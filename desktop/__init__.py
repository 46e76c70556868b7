"""The program: its window, its commands, and what they need of this computer."""
