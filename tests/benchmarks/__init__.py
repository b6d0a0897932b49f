"""Benchmarks: `make bench`. Ratios of two things timed side by side in one run, never absolute times."""
