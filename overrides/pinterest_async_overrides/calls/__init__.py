"""One API call: request, attempts, connections, decoding."""
