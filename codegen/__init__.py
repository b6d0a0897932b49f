"""Code generator from Pinterest's OpenAPI description: ``python -m codegen spec | diff | generate | check | bump``."""
