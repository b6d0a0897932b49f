"""Planning a pull, without I/O: levels, windows, chunks, quotas."""
