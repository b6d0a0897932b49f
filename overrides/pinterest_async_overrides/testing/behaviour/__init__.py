"""How the local Pinterest behaves: faults, quirks, rate limits, tokens, cached responses."""
