"""`workflows.experiments`: create, switch, results."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pinterest_async_overrides.workflows.accounts import currency_of
from pinterest_async_overrides.workflows.entities.kinds import CAMPAIGN, LIVING
from pinterest_async_overrides.workflows.entity_jobs import Entities
from pinterest_async_overrides.workflows.experiments import design
from pinterest_async_overrides.workflows.experiments.design import Arm, Experiment
from pinterest_async_overrides.workflows.interfaces import Client, Clock, call, pager
from pinterest_async_overrides.workflows.journal import Given
from pinterest_async_overrides.workflows.metric_rows import by_entity
from pinterest_async_overrides.workflows.outcome import Outcome

COLUMNS: Final = ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CLICKTHROUGH_1", "TOTAL_CONVERSIONS")


@dataclass(frozen=True, slots=True)
class Results:
    """The metrics of an experiment: `rows` has one for each arm and day (arm, campaign_id, date and the columns), zeros
    filled in; `currency` is the ad account's, None where it is not known; columns in MICRO are millionths of it."""

    experiment: Experiment
    currency: str | None
    rows: list[dict[str, Any]]

    def totals(self) -> dict[str, dict[str, Any]]:
        """The sums of all days by arm. Rates do not add up: take their parts as columns and divide these."""
        totals: dict[str, dict[str, Any]] = {}
        for row in self.rows:
            total = totals.setdefault(row["arm"], {})
            for name, value in row.items():
                if name not in ("arm", "campaign_id", "date"):
                    total[name] = total.get(name, 0) + value
        return totals


class Experiments:
    """Experiments out of campaigns: Pinterest has no split test of its own.

    An arm is a campaign called "experiment | arm"; the control runs, the treatments are paused, and `switch` lets
    another one run. So the arms run one after the other, or at the same time to overlapping audiences: results compare
    periods or deliveries, they are no randomised test.
    """

    def __init__(self, client: Client, clock: Clock) -> None:
        self._client, self._clock = client, clock
        self._campaigns = Entities(client, CAMPAIGN, clock)

    async def create(
        self,
        ad_account_id: str,
        name: str,
        control: Mapping[str, Any],
        treatments: Mapping[str, Mapping[str, Any]],
        *,
        active: bool = True,
        journal: Given = None,
    ) -> Experiment:
        """Make the campaigns of an experiment: the control ACTIVE (`active=False`: PAUSED), the treatments PAUSED.

        `control` has a campaign's fields but name and status; each treatment those that it changes. The name is the
        key: a rerun picks up what exists, and makes what is missing. Raises ItemsFailed where Pinterest refuses an arm.
        """
        items = design.arms(name, control, treatments, active=active)
        outcome = await self._campaigns.create(ad_account_id, items.values(), journal=journal)
        outcome.raise_for_failures()
        made = [(arm, item["name"], outcome[item["name"]].value or {}) for arm, item in items.items()]
        arms = [Arm(arm, str(row["id"]), title, row.get("status")) for arm, title, row in made]
        return Experiment(name, ad_account_id, tuple(arms))

    async def get(self, ad_account_id: str, name: str) -> Experiment:
        """The experiment of a name, as it is; the control comes first. Raises KeyError where there is none."""
        start = f"{name} | "
        arguments = {"ad_account_id": ad_account_id, "page_size": 250, "entity_statuses": LIVING}
        found: list[Arm] = []
        async for campaign in pager(self._client, "campaigns/list", arguments).items():
            title = campaign.name
            if title is None:  # a list may leave a name out
                one = {"ad_account_id": ad_account_id, "campaign_id": str(campaign.id)}
                title = (await call(self._client, "campaigns/get", one)).name or ""
            if title.startswith(start):
                found.append(Arm(title.removeprefix(start), str(campaign.id), title, campaign.status))
        if not found:
            raise KeyError(f"ad account {ad_account_id} has no experiment {name!r}")
        found.sort(key=lambda arm: (arm.name != design.CONTROL, arm.name))
        return Experiment(name, ad_account_id, tuple(found))

    async def switch(self, experiment: Experiment, to: str, *, journal: Given = None) -> Outcome[Any]:
        """Let another arm run: every other is paused first, so that two never spend at once.

        Where one of them could not be paused, nothing is resumed. Raises KeyError for an arm that is not there. The
        outcome has every arm that was touched, by campaign id.
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
        start_date: datetime.date,
        end_date: datetime.date,
        columns: Sequence[str] = COLUMNS,
        **options: Any,
    ) -> Results:
        """The metrics of each arm by day, both days included; days without any are rows of zeros.

        `options` are those of `campaigns.analytics`: click_window_days … The last 90 days can be had, in pieces of 90.
        """
        ids = [arm.campaign_id for arm in experiment.arms]
        account = experiment.ad_account_id
        rows = await by_entity(
            self._client, self._clock, CAMPAIGN, account, ids, (start_date, end_date), [*columns], options
        )
        count = (end_date - start_date).days + 1
        days = [(start_date + datetime.timedelta(days=day)).isoformat() for day in range(count)]
        filled = design.rows_by_arm(experiment, days, [*columns], rows)
        return Results(experiment, await currency_of(self._client, account), filled)
