"""Malformed replies to every operation."""
