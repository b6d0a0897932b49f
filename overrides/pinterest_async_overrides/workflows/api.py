"""`pinterest.workflows`: jobs of several calls, one call each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.workflows.interfaces import Client, Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from pinterest_async_overrides.workflows.background import Job, JobDone
    from pinterest_async_overrides.workflows.entity_jobs import Entities
    from pinterest_async_overrides.workflows.journal import Given
    from pinterest_async_overrides.workflows.outcome import Outcome
    from pinterest_async_overrides.workflows.plans.changes import Changes
    from pinterest_async_overrides.workflows.progress import Report
    from pinterest_async_overrides.workflows.waiting import Waited


class Workflows:
    """Jobs of several calls: reached as `pinterest.workflows`.

    Each one is one call, sends no write twice and loses none, and gives an `Outcome` with every item. A part is
    imported when it is first used.
    """

    def __init__(self, client: Client, *, clock: Clock | None = None) -> None:
        self._client, self._clock = client, clock or Clock()

    @cached_property
    def campaigns(self) -> Entities:
        """Pause, resume, archive, update, create and plan campaigns."""
        return self._entities("campaign")

    @cached_property
    def ad_groups(self) -> Entities:
        """Pause, resume, archive, update, create and plan ad groups."""
        return self._entities("ad_group")

    @cached_property
    def ads(self) -> Entities:
        """Pause, resume, archive, update, create and plan ads."""
        return self._entities("ad")

    async def apply(
        self,
        plan: Changes,
        *,
        at_most: int = 100,
        max_age: float | None = 86_400.0,
        journal: Given = None,
        progress: bool | Report = False,
    ) -> Outcome[Any]:
        """Apply a plan, one that was loaded from a file for instance; as `Changes.apply` does."""
        from pinterest_async_overrides.workflows.plans.applying import apply

        return await apply(
            plan.changes,
            plan.made_at,
            self._client,
            self._clock,
            at_most=at_most,
            max_age=max_age,
            journal=journal,
            progress=progress,
        )

    async def wait(
        self, job: Job, *, deadline: float = 3600.0, progress: Callable[[Waited], object] | None = None
    ) -> JobDone:
        """Wait for a background job: `await w.wait(Job("report", reply.token, ad_account_id))`.

        Takes every kind that a `Job` has, and asks at once, then after 1, 1.5 … 30 seconds. A state that nobody has
        heard of and a failure that passes (5xx, lost connection, throttle) go on until `deadline`, in seconds.
        `progress` is called with a `Waited` after each look. `job.to_json()` lets another process wait on. Raises
        JobFailed, with kind and state, where the job failed or the deadline passed.
        """
        from pinterest_async_overrides.workflows.waiting import wait

        return await wait(self._client, self._clock, job, deadline=deadline, progress=progress)

    def __repr__(self) -> str:
        return f"Workflows({self._client!r})"

    def _entities(self, name: str) -> Entities:
        from pinterest_async_overrides.workflows.entities.kinds import KINDS
        from pinterest_async_overrides.workflows.entity_jobs import Entities

        return Entities(self._client, KINDS[name], self._clock)
