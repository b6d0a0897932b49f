"""Shared parts: secrets, redaction, deadlines, JSON values."""
