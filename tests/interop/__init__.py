"""Other people's Pinterest clients, run against the local Pinterest: `make interop`."""
