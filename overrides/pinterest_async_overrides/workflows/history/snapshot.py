"""Snapshot of the watched fields of an ad account's entities, its JSON format, and differences. Pure."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import msgspec

from pinterest_async_overrides.workflows.plans.file import write

WATCHED: Final = ("status", "summary_status", "review_status", "rejected_reasons")
"""Fields that change without a call of ours: review, delivery, and what others do. A spend cap that is hit shows in the
summary status."""

_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class EntityChange:
    """One field of one entity that is another than before. `before` is None for an entity that is new, and `after` for
    one that is gone; then `field` is "status"."""

    entity: str
    ad_account_id: str
    id: str
    name: str
    field: str
    before: Any
    after: Any

    def __str__(self) -> str:
        return f"{self.entity} {self.id} {self.name!r}: {self.field} {self.before} -> {self.after}"


@dataclass(slots=True)
class Snapshot:
    """Last seen state of an ad account; `Snapshot(ad_account_id)` is empty.

    `save` and `load` keep it between runs. `seen` holds name and watched fields of each entity by kind and id.
    """

    ad_account_id: str
    seen: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict[str, dict[str, dict[str, Any]]])

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the snapshot as JSON, atomically, and return the path."""
        return write(path, msgspec.json.encode(_File(_VERSION, self.ad_account_id, self.seen)))

    @classmethod
    def load(cls, path: str | os.PathLike[str], ad_account_id: str) -> Snapshot:
        """Return the snapshot of a file, an empty one where the file is not there. Raises ValueError for another file
        or another ad account's.
        """
        try:
            data = Path(path).read_bytes()
        except FileNotFoundError:
            return cls(ad_account_id)
        try:
            read = msgspec.json.decode(data, type=_File)
        except msgspec.MsgspecError as error:
            raise ValueError(f"{path} is no snapshot: {error}") from error
        if read.snapshot != _VERSION or read.account != ad_account_id:
            raise ValueError(f"{path} is the snapshot of ad account {read.account} (version {read.snapshot})")
        return cls(read.account, read.seen)


class _File(msgspec.Struct, forbid_unknown_fields=True):
    snapshot: int
    account: str
    seen: dict[str, dict[str, dict[str, Any]]]


def watched(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an entity that a snapshot keeps."""
    return {"name": str(row.get("name") or ""), **{name: row[name] for name in WATCHED if name in row}}


def differences(
    entity: str, account: str, identity: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> Iterator[EntityChange]:
    """Yield what changed of one entity. A null where there was a value says nothing: live replies leave fields out at
    times.
    """
    name = str((after or before or {}).get("name", ""))
    if before is None or after is None:
        status = (after or before or {}).get("status")
        known = (None, status) if before is None else (status, None)
        yield EntityChange(entity, account, identity, name, "status", *known)
        return
    for each in WATCHED:
        new = after.get(each)
        if new is not None and before.get(each) != new:
            yield EntityChange(entity, account, identity, name, each, before.get(each), new)
