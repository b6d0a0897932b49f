"""HTTP/1.1 connection pool: last in, first out, O(1)."""
