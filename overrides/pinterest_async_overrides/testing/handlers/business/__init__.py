"""Handlers of a business: access to its assets, and integrations."""
