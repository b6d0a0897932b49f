"""Rules: a plan of changes out of a function that decides."""
