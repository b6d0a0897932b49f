"""Normalisation of a description to the form that openapi-python-client parses without a warning."""
