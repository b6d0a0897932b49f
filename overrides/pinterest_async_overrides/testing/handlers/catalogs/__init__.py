"""Handlers of catalogs: feeds, product groups, items, local inventory."""
