"""State of the local Pinterest: entities, seed data, jobs, metrics, request log."""
