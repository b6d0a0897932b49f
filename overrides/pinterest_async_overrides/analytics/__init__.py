"""Analytics columns and rows: which columns exist, and how rows are decoded."""
