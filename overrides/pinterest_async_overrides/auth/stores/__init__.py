"""Token stores: one module each, imported when it is used."""
