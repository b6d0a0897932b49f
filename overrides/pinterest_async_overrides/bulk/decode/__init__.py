"""Analytics replies to rows: JSON streams, row shapes, columns, value types."""
