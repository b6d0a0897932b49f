"""A local Pinterest to develop and test against; needs the `testing` extra."""

from pinterest_async_overrides.testing import LocalPinterest as LocalPinterest
