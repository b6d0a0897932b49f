"""Public names of models and operations: from the description, from our own tables, and deprecated ones."""
