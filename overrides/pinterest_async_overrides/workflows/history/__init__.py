"""What changed in an ad account since it was last looked at."""
