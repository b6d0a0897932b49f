"""API contract of the local Pinterest: routes, parameters, bodies, schemas, examples."""
