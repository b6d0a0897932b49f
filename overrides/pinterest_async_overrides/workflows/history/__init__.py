"""History of an ad account: changes since a snapshot."""
