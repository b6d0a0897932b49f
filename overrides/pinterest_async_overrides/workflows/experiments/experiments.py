"""`workflows.experiments`: create, switch, results."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pinterest_async_overrides.workflows.accounts import account_for, currency_of
from pinterest_async_overrides.workflows.entities.kinds import CAMPAIGN, LIVING
from pinterest_async_overrides.workflows.entity_jobs import Entities
from pinterest_async_overrides.workflows.experiments import design
from pinterest_async_overrides.workflows.experiments.design import Arm, Experiment
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call, pager
from pinterest_async_overrides.workflows.journal import Given
from pinterest_async_overrides.workflows.metric_rows import by_entity
from pinterest_async_overrides.workflows.outcome import Outcome

COLUMNS: Final = ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CLICKTHROUGH_1", "TOTAL_CONVERSIONS")


@dataclass(frozen=True, slots=True)
class Results:
    """Metrics of an experiment.

    rows: one for each arm and day: arm, campaign_id, date and the columns, 0 where Pinterest has no value.
    currency: the ad account's, None if unknown; columns in MICRO are millionths of it.
    """

    experiment: Experiment
    currency: str | None
    rows: list[dict[str, Any]]

    def totals(self) -> dict[str, dict[str, Any]]:
        """Return the sums over all days by arm. Rates do not add up: request their parts and divide the sums."""
        totals: dict[str, dict[str, Any]] = {}
        for row in self.rows:
            total = totals.setdefault(row["arm"], {})
            for name, value in row.items():
                if name not in ("arm", "campaign_id", "date"):
                    total[name] = total.get(name, 0) + value
        return totals


class Experiments:
    """Experiments out of campaigns: Pinterest has no split test of its own.

    An arm is a campaign called "experiment | arm". The control runs and the treatments are paused; `switch` pauses the
    running arm and starts another. Arms therefore run one after the other, or at the same time to overlapping
    audiences: results compare periods or deliveries, and are no randomised test. `ad_account_id` is the client's by
    default, or the only one that the token sees.
    """

    def __init__(self, client: JobClient, clock: Clock) -> None:
        self._client, self._clock = client, clock
        self._campaigns = Entities(client, CAMPAIGN, clock)

    async def create(
        self,
        name: str,
        control: Mapping[str, Any],
        treatments: Mapping[str, Mapping[str, Any]] | Sequence[Mapping[str, Any]],
        *,
        ad_account_id: str | None = None,
        active: bool = True,
        journal: Given = None,
    ) -> Experiment:
        """Create the campaigns of an experiment: the control ACTIVE (`active=False`: PAUSED), the treatments PAUSED.

        `control` holds a campaign's fields without name and status; each treatment holds the fields that it changes, by
        name of the treatment ("treatment 1", "treatment 2" … for a list). The name of the experiment is the key: a
        second call finds what exists and creates what is missing. Raises ValueError for a treatment that changes
        nothing, before anything is sent; ItemsFailed where Pinterest refuses an arm.
        """
        items = design.arms(name, control, design.named(treatments), active=active)
        account = await account_for(self._client, ad_account_id)
        outcome = await self._campaigns.create(account, items.values(), journal=journal)
        outcome.raise_for_failures()
        made = [(arm, item["name"], outcome[item["name"]].value or {}) for arm, item in items.items()]
        arms = [Arm(arm, str(row["id"]), title, row.get("status")) for arm, title, row in made]
        return Experiment(name, account, tuple(arms))

    async def get(self, name: str, *, ad_account_id: str | None = None) -> Experiment:
        """Return the existing experiment of a name; the control comes first. Raises KeyError where there is none."""
        account = await account_for(self._client, ad_account_id)
        start = f"{name} | "
        arguments = {"ad_account_id": account, "page_size": 250, "entity_statuses": LIVING}
        found: list[Arm] = []
        async for campaign in pager(self._client, "campaigns/list", arguments).items():
            title = campaign.name
            if title is None:  # a list may leave a name out
                one = {"ad_account_id": account, "campaign_id": str(campaign.id)}
                title = (await call(self._client, "campaigns/get", one)).name or ""
            if title.startswith(start):
                found.append(Arm(title.removeprefix(start), str(campaign.id), title, campaign.status))
        if not found:
            raise KeyError(f"ad account {account} has no experiment {name!r}")
        found.sort(key=lambda arm: (arm.name != design.CONTROL, arm.name))
        return Experiment(name, account, tuple(found))

    async def switch(self, experiment: Experiment, to: str, *, journal: Given = None) -> Outcome[Any]:
        """Pause every other arm, then resume the arm `to`, so that two never spend at once.

        If one of them could not be paused, nothing is resumed. Returns an outcome of the arms by campaign id. Raises
        KeyError for an unknown arm.
        """
        chosen = experiment[to]
        others = [arm.campaign_id for arm in experiment.arms if arm is not chosen]
        paused = await self._campaigns.pause(experiment.ad_account_id, others, journal=journal)
        if not paused:
            return paused
        resumed = await self._campaigns.resume(experiment.ad_account_id, [chosen.campaign_id], journal=journal)
        last = resumed.at(0)
        return Outcome([*paused, replace(last, position=len(paused))])

    async def results(
        self,
        experiment: Experiment,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        columns: Sequence[str] = COLUMNS,
        **options: Any,
    ) -> Results:
        """Return the metrics of each arm by day, both days included; days without metrics are rows of zeros.

        The days are dates or "YYYY-MM-DD", by default the last seven complete days in UTC; metrics go back 90 days.
        `options` are those of `campaigns.analytics`: click_window_days … Raises ValueError where the last day comes
        before the first.
        """
        ids = [arm.campaign_id for arm in experiment.arms]
        account = experiment.ad_account_id
        start, end = design.days_of(self._clock.now(), start_date, end_date)
        rows = await by_entity(self._client, self._clock, CAMPAIGN, account, ids, (start, end), [*columns], options)
        days = [(start + datetime.timedelta(days=day)).isoformat() for day in range((end - start).days + 1)]
        filled = design.rows_by_arm(experiment, days, [*columns], rows)
        return Results(experiment, await currency_of(self._client, account), filled)
