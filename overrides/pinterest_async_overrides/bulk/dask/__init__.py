"""The same pull over a Dask cluster: its workers fetch and stage the chunks, the caller assembles them."""
