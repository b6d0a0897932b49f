"""What to send so that an operation answers: the least arguments that the contract and the seeded rows accept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.testing import example
from pinterest_async_overrides.testing.contract import Operation, Parameter, merge, operations
from pinterest_async_overrides.testing.kinds import KINDS
from pinterest_async_overrides.testing.listing import READS

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.world import World

# Parameters that carry the id of a kind under another name than the kind's own.
_KIND_OF = {parameter: kind for kind, (_, _, parameter) in READS.items() if parameter not in ("", "id")} | {
    "section_id": "board_section",
    "customer_list_upload_id": "customer_list_upload",
    "product_group_ids": "product_group_promotion",
    "catalog_id": "catalog",
}


def arguments(world: World, operation_id: str) -> tuple[dict[str, Any], Any]:
    """Values for an operation's required parameters, by wire name, and a body (None where it takes none)."""
    operation = operations()[operation_id]
    values: dict[str, Any] = {}
    # In the order of the path, so that an owner's id is there before its rows are looked for.
    for parameter in sorted(operation.parameters, key=lambda each: operation.path.find(f"{{{each.name}}}") % 10**6):
        if parameter.required or operation_id == "ads/analytics" and parameter.name == "ad_ids":
            values[parameter.name] = _value(world, operation, parameter, values)
    body = None if operation.body is None else example.build(operation.body, world.seed, operation_id)
    return values, body


def _value(world: World, operation: Operation, parameter: Parameter, values: dict[str, Any]) -> Any:
    name = parameter.name
    if name in ("start_date", "end_date"):
        return (world.clock.today() - timedelta(days=3)).isoformat()
    singular = name.removesuffix("s") if name.endswith("_ids") else name
    kind = _KIND_OF.get(name) or _KIND_OF.get(singular)
    if operation.id == "integrations/get_by_id":
        kind = "integration"
    if kind is not None and (not KINDS[kind].owner or KINDS[kind].owner in values):
        rows = list(world.table(kind, str(values.get(KINDS[kind].owner, ""))))
        if rows:
            return rows[:1] if merge(parameter.schema).get("type") == "array" else rows[0]
    return example.build(parameter.schema, world.seed, name)
