"""The contract as the local Pinterest reads it: routes, parameters, bodies, schemas, examples."""
