"""Pulls and syncs on the command line: days, destinations, plans, progress and results."""
