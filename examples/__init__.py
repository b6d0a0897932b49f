"""Examples: whole programs, run by tests/test_examples.py."""
