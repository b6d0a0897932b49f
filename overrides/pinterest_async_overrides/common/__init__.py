"""What several rooms share: secrets, redaction, deadlines, JSON values."""
