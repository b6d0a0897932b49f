"""Output of a pull: sinks with a ledger, staging, publication, status and upkeep."""
