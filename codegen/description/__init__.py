"""An OpenAPI description: reading, references, patches, stripping prose, vendoring."""
