"""Arrow types, columns, record batches and tables of pulled rows."""
