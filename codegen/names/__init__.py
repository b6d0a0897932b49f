"""Public names of models and operations: what the description calls them, what we call them, and the old names."""
