"""The transport against real sockets on this machine."""
