"""Request handlers of the local Pinterest, one module for each kind of operation."""
