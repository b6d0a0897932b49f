"""The tools that make the client from the description."""
