"""Ledgers beside data in an object store: objects, lock, working copy."""
