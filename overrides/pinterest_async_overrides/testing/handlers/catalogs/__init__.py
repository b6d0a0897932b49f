"""Handlers of catalogs: feeds, product groups, items and local inventory."""
