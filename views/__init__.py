"""The pages of the window, and the kit that they are made of."""
