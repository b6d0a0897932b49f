"""Settings of all tests."""

from hypothesis import settings

pytest_plugins = ["tests.faults.plugin"]

# How long an example takes says how busy the machine is, not whether the code is right.
settings.register_profile("pinterest-async", deadline=None)
settings.load_profile("pinterest-async")
