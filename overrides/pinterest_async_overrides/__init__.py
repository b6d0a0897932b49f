"""The hand-written layer of pinterest-async; everything public is reached through `pinterest_async`."""
