"""HTTP/1.1 over one connection: request writer, response parser."""
