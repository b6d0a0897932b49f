"""Output files and the ledger: Parquet, CSV and JSON lines, staging, assembly."""
