"""Upgrade to another version of the API: facts, patches, names, generated code, tests and the list of changes."""
