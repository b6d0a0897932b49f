"""Jobs of several calls, one call each: nothing is written twice, nothing is lost, and every item has its outcome."""
