"""OpenAPI description: loading, references, patches, removal of prose, vendoring."""
