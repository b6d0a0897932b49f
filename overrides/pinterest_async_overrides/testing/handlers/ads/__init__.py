"""Handlers of ad accounts and what belongs to them."""
