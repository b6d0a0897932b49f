"""From Pinterest's OpenAPI description to the client: ``python -m codegen spec | diff | generate | check``."""
