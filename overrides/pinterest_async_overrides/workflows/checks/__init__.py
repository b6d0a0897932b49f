"""Checks before money is spent."""
