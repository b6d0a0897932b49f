"""Values that the contract lists for an operation's parameters and body fields: columns, targeting types, windows.

Everything is found from the operation's id. Schema names are not used: they change from one version of the contract to
the next, operation ids do not.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.analytics.contract import Contract


@cache
def values(operation: str, name: str) -> tuple[Any, ...]:
    """Return what the contract lists for a parameter or body field of an operation, in its order."""
    return tuple(dict.fromkeys(_contract().values(_field(operation, name))))


@cache
def known(operation: str, name: str) -> frozenset[Any]:
    """Return the same values as a set."""
    return frozenset(values(operation, name))


@cache
def default(operation: str, name: str) -> Any:
    """Return the default of a parameter or body field of an operation, None where the contract gives none."""
    return _contract().keyword(_field(operation, name), "default")


@cache
def most(operation: str, name: str) -> int | None:
    """Return the most items that a list takes in one call, None where the contract gives no bound."""
    bound = _contract().keyword(_field(operation, name), "maxItems")
    return None if bound is None else int(bound)


@cache
def fields(operation: str) -> tuple[str, ...]:
    """Return the names of the fields that the body of an operation has."""
    from pinterest_async.operations import OPERATIONS

    record = OPERATIONS[operation]
    return tuple(_contract().body_fields(record.method, record.path))


@cache
def shape(operation: str, name: str) -> str:
    """Return the JSON type of a body field: "list" for a list of scalars, "objects" for one of anything else."""
    contract, field = _contract(), _field(operation, name)
    items = contract.keyword(field, "items")
    if items is None:
        return contract.type_of(field)
    return "objects" if contract.type_of(items) == "object" else "list"


@cache
def types(operation: str) -> Mapping[str, str]:
    """Return the JSON type of each property that the items of a list have, by name, in the contract's order.

    Objects, arrays and what may be of several types are "object".
    """
    from pinterest_async.operations import OPERATIONS

    record, contract = OPERATIONS[operation], _contract()
    return {name: contract.type_of(schema) for name, schema in contract.listed(record.method, record.path).items()}


def _contract() -> Contract:
    # msgspec is imported with it: only where a value is looked up, so that help stays quick.
    from pinterest_async_overrides.analytics.contract import contract

    return contract()


def _field(operation: str, name: str) -> Any:
    from pinterest_async.operations import OPERATIONS

    record = OPERATIONS[operation]
    return _contract().field(record.method, record.path, name)
