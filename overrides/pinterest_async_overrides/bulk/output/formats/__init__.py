"""Output formats: one writer class each, registered in `table`."""
