"""Report of a pull: its rows summed up as they are read, and an HTML page that needs no network."""
