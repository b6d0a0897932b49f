"""Entities in bulk: every list of the contract, for all ad accounts, into files and tables."""
