"""Behaviour of the local Pinterest: faults, quirks, rate limits, tokens, cached responses."""

from pinterest_async_overrides.testing.behaviour import faults as faults
