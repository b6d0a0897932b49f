"""Catalogs: items that are kept as the caller has them, only what changed is sent; feeds that are ingested."""
