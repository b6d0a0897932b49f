"""`pinterest.workflows`: jobs of several calls, one call each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.workflows.interfaces import Clock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Sequence

    from pinterest_async_overrides.auth.oauth import OAuth
    from pinterest_async_overrides.workflows.audiences.audiences import Audiences
    from pinterest_async_overrides.workflows.audiences.customer_lists import CustomerLists
    from pinterest_async_overrides.workflows.background import Job, JobDone
    from pinterest_async_overrides.workflows.catalogs.catalogs import Catalogs
    from pinterest_async_overrides.workflows.catalogs.feeds import Feeds
    from pinterest_async_overrides.workflows.checks.tag import TagCheck
    from pinterest_async_overrides.workflows.connection.account import Connection, Disconnected
    from pinterest_async_overrides.workflows.connection.connecting import Connected
    from pinterest_async_overrides.workflows.conversions.conversions import Conversions
    from pinterest_async_overrides.workflows.creatives.ads import Ads
    from pinterest_async_overrides.workflows.creatives.pins import Pins
    from pinterest_async_overrides.workflows.entity_jobs import Entities
    from pinterest_async_overrides.workflows.experiments.experiments import Experiments
    from pinterest_async_overrides.workflows.history.snapshot import EntityChange, Snapshot
    from pinterest_async_overrides.workflows.journal import Given
    from pinterest_async_overrides.workflows.outcome import Outcome
    from pinterest_async_overrides.workflows.plans.changes import Changes
    from pinterest_async_overrides.workflows.progress import Report
    from pinterest_async_overrides.workflows.rules.rules import Rules
    from pinterest_async_overrides.workflows.waiting import Waited


class Workflows:
    """Jobs of several calls: reached as `pinterest.workflows`.

    Each one is one call, sends no write twice and loses none, and gives an `Outcome` with every item. A part is
    imported when it is first used.
    """

    def __init__(self, client: Connected, *, clock: Clock | None = None) -> None:
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
    def ads(self) -> Ads:
        """Pause, resume, archive, update, create and plan ads; `for_pin` makes an ad of a Pin."""
        from pinterest_async_overrides.workflows.creatives.ads import Ads
        from pinterest_async_overrides.workflows.entities.kinds import AD

        return Ads(self._client, AD, self._clock)

    @cached_property
    def pins(self) -> Pins:
        """Pins of images, carousels and videos."""
        from pinterest_async_overrides.workflows.creatives.pins import Pins

        return Pins(self._client, self._clock)

    @cached_property
    def experiments(self) -> Experiments:
        """Experiments out of campaigns: create, switch, results."""
        from pinterest_async_overrides.workflows.experiments.experiments import Experiments

        return Experiments(self._client, self._clock)

    @cached_property
    def rules(self) -> Rules:
        """Rules: plans made by a function that decides per entity."""
        from pinterest_async_overrides.workflows.rules.rules import Rules

        return Rules(self._client, self._clock)

    @cached_property
    def customer_lists(self) -> CustomerLists:
        """Lists of e-mail addresses: create, add, remove."""
        from pinterest_async_overrides.workflows.audiences.customer_lists import CustomerLists

        return CustomerLists(self._client, self._clock)

    @cached_property
    def audiences(self) -> Audiences:
        """Audiences of customer lists, and act-alikes."""
        from pinterest_async_overrides.workflows.audiences.audiences import Audiences

        return Audiences(self._client, self._clock)

    @cached_property
    def catalogs(self) -> Catalogs:
        """Catalog items: only what changed is sent."""
        from pinterest_async_overrides.workflows.catalogs.catalogs import Catalogs

        return Catalogs(self._client, self._clock)

    @cached_property
    def feeds(self) -> Feeds:
        """Feeds: ingested, with what was rejected."""
        from pinterest_async_overrides.workflows.catalogs.feeds import Feeds

        return Feeds(self._client, self._clock)

    @cached_property
    def conversions(self) -> Conversions:
        """Conversion events: send those that are there, buffer those that come one by one."""
        from pinterest_async_overrides.workflows.conversions.conversions import Conversions

        return Conversions(self._client, self._clock)

    async def connect(
        self, auth: OAuth, url: str, state: str, *, needs: Iterable[str] = (), redirect_uri: str | None = None
    ) -> Connection:
        """Log in with the address that the user was redirected to, and inspect the token.

        `state` is what `auth.authorization_url` gave; `redirect_uri` is that of the client (PINTEREST_REDIRECT_URI),
        else read off `url`, unless it is given. `needs` are words (pins, video, ads, analytics, catalogs …) or scopes:
        what of them the token lacks is in `missing`. Pins and videos need boards:read, boards:write, pins:read and
        pins:write; ads:write is not enough. Use the client that has this `auth`. Raises ReauthorizationRequired where
        the user declined or the state differs."""
        from pinterest_async_overrides.workflows.connection.connecting import connect

        return await connect(self._client, auth, url, state, needs, redirect_uri)

    async def health(self, *, needs: Iterable[str] = ()) -> Connection:
        """Inspect the client's current token with two calls; the result is that of `connect`. Raises
        AuthenticationError or ReauthorizationRequired if it is not valid."""
        from pinterest_async_overrides.workflows.connection.connecting import health

        return await health(self._client, needs)

    async def disconnect(self) -> Disconnected:
        """Log the user out: forget every token first, the refresh token that was given too, then revoke them.

        The store is emptied whatever Pinterest answers, and no later call logs in again. `revoked` says whether
        Pinterest took the tokens back, `message` what was done. Raises ConfigurationError for a plain access token,
        which only its app can revoke."""
        from pinterest_async_overrides.workflows.connection.connecting import disconnect

        return await disconnect(self._client)

    def changes(
        self, ad_account_id: str, *, since: Snapshot, levels: Sequence[str] = ("campaign", "ad_group", "ad")
    ) -> AsyncIterator[EntityChange]:
        """Return what changed in an ad account since a snapshot: status, review, delivery (a spend cap that is hit
        shows there).

        There are no webhooks for ads (leads have them), so the lists are read: `async for change in w.changes(account,
        since=Snapshot.load("state.json", account))`, then `snapshot.save("state.json")`. The first time nothing is a
        change. The snapshot moves on as changes are handed out; what was not comes again the next time.
        """
        from pinterest_async_overrides.workflows.history.changes import changes

        return changes(self._client, ad_account_id, since, levels)

    async def check_tag(self, ad_account_id: str, *, event: str | None = None, within_days: float = 7) -> TagCheck:
        """Look whether the ad account's conversion tag works, before campaigns that need conversions are made.

        Without one they are refused late or do not deliver. The result is true without `problems`: no tag, none that
        ever fired or fired within `within_days`, no `event` ("CHECKOUT" …) to optimise for."""
        from pinterest_async_overrides.workflows.checks.tag import check_tag

        return await check_tag(self._client, self._clock, ad_account_id, event, within_days)

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

        Takes every kind that a `Job` has, and asks at once, then after 1, 1.5 … 30 seconds. An unknown
        state and transient failures (5xx, lost connection, throttling) continue the wait until `deadline`, in seconds.
        `progress` is called with a `Waited` after each look. `job.to_json()` allows another process to wait. Raises
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
