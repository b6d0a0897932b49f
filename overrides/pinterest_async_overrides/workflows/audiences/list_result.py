"""Result of an upload to a customer list: its id and status, and how many records were read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pinterest_async_overrides.workflows.background import Job

SMALLEST: Final = 100
"""Number of people that Pinterest must match before a list can be used (docs/api-facts.md, section 7)."""


@dataclass(frozen=True, slots=True)
class CustomerListResult:
    """A customer list after records were added or removed; true if it is READY.

    status: READY, TOO_SMALL (Pinterest matched fewer than 100 people: add records), or PROCESSING if the matching had
        not ended by the deadline: `await w.wait(result.job)` continues.
    records, duplicates, invalid: how many values were valid, and how many were omitted.
    bad: positions, from 0, of the first hundred invalid values.
    sent: how many records this run sent; fewer than `records` after an interrupted run.
    """

    id: str
    ad_account_id: str
    name: str
    status: str
    records: int
    duplicates: int
    invalid: int
    bad: tuple[int, ...]
    sent: int

    @property
    def too_small(self) -> bool:
        """Return whether fewer than 100 people were matched, so that the list cannot be used yet."""
        return self.status == "TOO_SMALL"

    @property
    def job(self) -> Job:
        """The matching, as a job to wait for."""
        return Job("customer_list", self.id, self.ad_account_id)

    def __bool__(self) -> bool:
        return self.status == "READY"

    def __str__(self) -> str:
        why = f": fewer than {SMALLEST} people were matched, add records" if self.too_small else ""
        counts = f"valid records: {self.records:,}, duplicates: {self.duplicates:,}, invalid: {self.invalid:,}"
        return f"customer list {self.id} {self.name!r} is {self.status}{why}; {counts}"
