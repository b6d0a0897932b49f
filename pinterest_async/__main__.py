"""Command line entry point: `python -m pinterest_async` is `pinterest-async`."""

from importlib import import_module

if __name__ == "__main__":
    import_module("pinterest_async_overrides.cli").main()
