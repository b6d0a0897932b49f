"""Fetching the chunks of a plan: scheduling, discovery, synchronous calls and reports."""
