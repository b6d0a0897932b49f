"""Local Pinterest server for development and tests."""
