"""Rendering of the package: models, operations, docstrings, exports."""
