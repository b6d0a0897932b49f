"""The peers: each module runs one of other people's clients, and yields its outcomes."""
