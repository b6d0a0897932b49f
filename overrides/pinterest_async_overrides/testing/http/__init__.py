"""HTTP/1.1 server of the local Pinterest."""
