"""Intermediate representation between the parser and the templates: operations, types and reachable models."""
