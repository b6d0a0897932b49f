"""From a description to the shape that openapi-python-client takes without a warning."""
