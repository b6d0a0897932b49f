"""The commands of `pinterest-async`, one module each."""
