"""The commands, a group a file (DESIGN section 5). Nothing here imports Qt before a window or a picture is wanted."""
