"""Handlers of a business: who has access to what, and integrations."""
