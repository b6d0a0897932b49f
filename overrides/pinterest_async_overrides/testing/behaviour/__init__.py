"""Behaviour of the local Pinterest: faults, quirks, rate limits, tokens, cached responses."""
