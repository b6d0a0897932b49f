"""Writing the package: models, operations, docstrings, exports."""
