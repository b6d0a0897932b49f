"""Public names of a new version of the API, derived from those of the current version."""

from __future__ import annotations

from codegen.names.succession import Succession, succeed
from codegen.names.table import Table, until
from codegen.understand import Sources, surface, understand

_FIRST_RELEASE = "0.1"  # for sources without a package version


def new_names(old: Sources, new: Sources) -> Succession:
    """Return the names for the contract of `new`, so that code written against that of `old` keeps working.

    Without an existing contract there are no names to preserve.
    """
    table = old.names
    if not (old.contract.exists() and old.methods.exists()):
        return Succession(table)
    before = surface(understand(old.contract, old, names=table))
    described = understand(new.contract, new, names=Table(), strict=False)
    api: str = described.contract["info"]["version"]
    return succeed(before, surface(described), table, api, until(old.release or _FIRST_RELEASE))
