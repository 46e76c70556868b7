"""Fields of head office's own: a block of them for any form, and what a record says in them."""
