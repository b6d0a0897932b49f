"""`pinterest.bulk`: the methods that make bulk pulls."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.clock import Clock, complete
from pinterest_async_overrides.bulk.fetch.clients import PATIENT
from pinterest_async_overrides.bulk.plan.arguments import PULLED_AT, STATUSES
from pinterest_async_overrides.bulk.plan.levels import LEVELS
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.pull import AnalyticsPull
from pinterest_async_overrides.bulk.session import PullSpec
from pinterest_async_overrides.retry import RetryPolicy

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.bulk.entities.entity_pull import EntityPull
    from pinterest_async_overrides.bulk.sync import Sync

AT_ONCE: Final = 16

_log = logging.getLogger("pinterest_async.bulk")


class Bulk:
    """Bulk pulls over one client; reached as `pinterest.bulk`."""

    def __init__(self, client: BulkClient) -> None:
        self._client = client

    def analytics(
        self,
        *,
        level: str,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        days: int | None = None,
        period: str | None = None,
        time_zone: str | None = None,
        granularity: str = "DAY",
        columns: Sequence[str] | None = None,
        ad_account_ids: Sequence[str] | None = None,
        entity_ids: Sequence[str] | Mapping[str, Sequence[str]] | None = None,
        statuses: Sequence[str] = STATUSES,
        targeting_types: Sequence[str] = (),
        method: str = "auto",
        click_window_days: int | None = None,
        engagement_window_days: int | None = None,
        view_window_days: int | None = None,
        conversion_report_time: str | None = None,
        reporting_timezone: str | None = None,
        money: str = "micros",
        unknown_columns: str = "refuse",
        report_options: Mapping[str, Any] | None = None,
        include_today: bool | None = None,
        names: str = "api",
        extra_columns: Sequence[str] = (),
        tokens: Mapping[str, str | Auth] | None = None,
        at_once: int = AT_ONCE,
        retry: RetryPolicy = PATIENT,
        clock: Clock | None = None,
    ) -> AnalyticsPull:
        """Return a pull of analytics; nothing is sent yet. Raises ValueError, naming the argument, for what makes no
        sense.

        `level` is account, campaign, ad_group, ad, product_group, keyword, product_item (both by report alone), pin
        (organic) or user_account. Days are UTC days, both ends included: `start_date` and `end_date` as dates,
        YYYY-MM-DD, "today" or "yesterday"; or the last `days`; or a `period`: yesterday, last-7-days, last-30-days,
        last-month, month-to-date. Those that count from today do so anew in each run, in UTC or in `time_zone`
        (America/Los_Angeles), which goes with reporting_timezone="AD_ACCOUNT_TIME_ZONE". They end with the last day
        that is over.

        `granularity` is TOTAL, DAY, HOUR, WEEK or MONTH; `columns` those usual at the level. Without `ad_account_ids`
        all that the token sees are meant, or those of `tokens`; without `entity_ids` (a list for one ad account, or
        lists by ad account) all entities with one of `statuses`. `targeting_types` breaks the numbers down. `method`
        "call" or "report" keeps to synchronous calls or asynchronous reports; "auto" takes what fits age and size. The
        windows (0 is one), `conversion_report_time` and `reporting_timezone` are those of the API.

        `unknown_columns` is "refuse", or "send" for columns that Pinterest has and the contract does not name yet; a
        warning in the log and `pull.query.unknown_columns` say which they are.

        `money` is "micros" or "currency", alike in rows, Structs, files, Arrow, frames and tables: by default a column
        such as SPEND_IN_MICRO_DOLLAR holds micros (millionths of the ad account's currency), as Pinterest sends them;
        "currency" converts it to units, exactly, and calls it SPEND, with CURRENCY beside it.

        `report_options` is what the contract's report takes and calls do not: metrics_filters, campaign_statuses,
        campaign_objective_types, attribution_types and others, by their names there. All rows then come by report.

        The day that is not over yet (in UTC) is left out, unless `end_date` is that day. `include_today` True pulls it,
        with `days`, a `period` or a later `end_date` too; False leaves it out, whatever `end_date` says. `names`
        "snake" has the columns of Arrow, frames, files and tables in lower case: spend_in_micro_dollar. `extra_columns`
        adds some to them: _pulled_at (when the run began, UTC, ISO 8601) and click_window_days, engagement_window_days,
        view_window_days, conversion_report_time and reporting_timezone, which are in the metadata of Parquet files in
        any case.

        `tokens` gives ad accounts a token or an Auth of their own. `at_once` is how many calls are in flight, and how
        many reports in the making. `retry` is how hard each call tries; a chunk that fails all the same is asked for up
        to three times. `clock` is for tests.
        """
        chosen = complete(clock)
        query = AnalyticsQuery.of(
            level=level,
            start_date=start_date,
            end_date=end_date,
            days=days,
            period=period,
            time_zone=time_zone,
            granularity=granularity,
            columns=columns,
            ad_account_ids=ad_account_ids,
            entity_ids=entity_ids,
            statuses=statuses,
            targeting_types=targeting_types,
            method=method,
            click_window_days=click_window_days,
            engagement_window_days=engagement_window_days,
            view_window_days=view_window_days,
            conversion_report_time=conversion_report_time,
            reporting_timezone=reporting_timezone,
            money=money,
            unknown_columns=unknown_columns,
            report_options=report_options,
            include_today=include_today,
            names=names,
            extra_columns=extra_columns,
            now=chosen.moment(),
        )
        if query.unknown_columns:
            _log.warning("sent though the contract does not name them: %s", ", ".join(query.unknown_columns))
        return AnalyticsPull(
            PullSpec.of(self._client, query, tokens=tokens, at_once=at_once, retry=retry, clock=chosen)
        )

    def entities(
        self,
        *names: str,
        ad_account_ids: Sequence[str] | None = None,
        statuses: Sequence[str] | None = None,
        filters: Mapping[str, Mapping[str, Any]] | None = None,
        incremental: bool | str = True,
        history: bool = False,
        tokens: Mapping[str, str | Auth] | None = None,
        at_once: int = AT_ONCE,
        retry: RetryPolicy = PATIENT,
        clock: Clock | None = None,
    ) -> EntityPull:
        """Return a pull of entities: campaigns, ads, boards, catalogs, …; nothing is sent yet.

        `names` are those of lists: "campaigns", "board_sections", "feeds". Every paginated operation of the contract
        has one; an operation id ("campaigns/list") and a call ("campaigns.list") are names too. What a list needs ids
        of, ad accounts or boards, is listed first.

        Without `ad_account_ids` all are meant that the token sees, or those of `tokens`, which gives ad accounts a
        token or an Auth of their own. `statuses` are those of lists that have them: ACTIVE, PAUSED, ARCHIVED and DRAFT
        by default. `filters` are further arguments by name of the list: `{"audiences": {"ownership_type": "OWNED"}}`;
        ids of parents may be given there too: `{"board_sections": {"board_id": ["123"]}}`.

        Pinterest's lists take no time since which to list: each run reads them whole. `incremental` True writes what
        is new, changed or gone since the last run with the same state, by content; "updated_time" compares the time of
        change where an entity has one; False writes everything as new. What is gone stays, with `_deleted_at`.
        `history` adds a table of versions for each kind, with `valid_from` and `valid_to`.

        `at_once` is how many lists are read at once, `retry` how hard each call tries, `clock` is for tests. Raises
        ValueError, naming the argument, for what makes no sense; ConfigurationError for tokens that are none.
        """
        from pinterest_async_overrides.bulk.entities.entity_pull import EntityPull
        from pinterest_async_overrides.bulk.entities.entity_query import EntityQuery

        if ad_account_ids is None and tokens:
            ad_account_ids = tuple(tokens)
        query = EntityQuery.of(
            names,
            ad_account_ids=ad_account_ids,
            statuses=statuses,
            filters=filters,
            incremental=incremental,
            history=history,
        )
        return EntityPull(self._client, query, tokens=tokens, at_once=at_once, retry=retry, clock=complete(clock))

    def sync(
        self,
        *kinds: str,
        levels: Sequence[str] = ("campaign", "ad_group", "ad"),
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        days: int | None = None,
        period: str | None = None,
        time_zone: str | None = None,
        granularity: str = "DAY",
        columns: Sequence[str] | Mapping[str, Sequence[str]] | None = None,
        ad_account_ids: Sequence[str] | None = None,
        statuses: Sequence[str] = STATUSES,
        click_window_days: int | None = None,
        engagement_window_days: int | None = None,
        view_window_days: int | None = None,
        conversion_report_time: str | None = None,
        reporting_timezone: str | None = None,
        money: str = "micros",
        targeting_types: Sequence[str] = (),
        report_options: Mapping[str, Any] | None = None,
        include_today: bool | None = None,
        names: str = "api",
        extra_columns: Sequence[str] = (),
        filters: Mapping[str, Mapping[str, Any]] | None = None,
        history: bool = False,
        tokens: Mapping[str, str | Auth] | None = None,
        at_once: int = AT_ONCE,
        retry: RetryPolicy = PATIENT,
        clock: Clock | None = None,
    ) -> Sync:
        """Return a sync: entities and the analytics of several levels into one place, by one listing; nothing is sent.

        `start_date`, `end_date`, `days` and `period` are those of `analytics`, counted from today in each run; the day
        that is not over is left out in the same way. `kinds` are those of entities, by the names that `entities` takes;
        the ad accounts and those of the `levels` are always among them, since their lists are read anyway. `columns`
        are those of all levels, or lists by level. With `targeting_types` each level that can be broken down has a
        second table, `<level>_targeting_analytics`. The other arguments are those of `analytics` and `entities`;
        organic levels take neither windows nor `report_options`.

        Raises ValueError, naming the argument, for what makes no sense.
        """
        from pinterest_async_overrides.bulk.sync import Sync, kind_of, table_of

        if not levels or isinstance(levels, str):
            raise ValueError("levels takes a list of levels: campaign, ad_group, ad, …")
        chosen = complete(clock)
        of_level = columns if isinstance(columns, Mapping) else dict.fromkeys(levels, columns)
        if strange := [name for name in of_level if name not in levels]:
            raise ValueError(f"columns name the level {strange[0]!r}, which is not among the levels")
        windows: dict[str, Any] = {
            "click_window_days": click_window_days,
            "engagement_window_days": engagement_window_days,
            "view_window_days": view_window_days,
            "conversion_report_time": conversion_report_time,
            "reporting_timezone": reporting_timezone,
        }

        def query(level: str, types: Sequence[str] = ()) -> AnalyticsQuery:
            organic = level in LEVELS and LEVELS[level].organic
            return AnalyticsQuery.of(
                level=level,
                start_date=start_date,
                end_date=end_date,
                days=days,
                period=period,
                time_zone=time_zone,
                granularity=granularity,
                columns=of_level.get(level),
                ad_account_ids=ad_account_ids,
                statuses=statuses,
                targeting_types=types,
                money=money,
                report_options=None if organic else report_options,
                include_today=include_today,
                names=names,
                extra_columns=[name for name in extra_columns if not organic or name == PULLED_AT],
                now=chosen.moment(),
                **windows,
            )

        queries = {table_of(level): query(level) for level in dict.fromkeys(levels)}
        for level in dict.fromkeys(levels) if targeting_types else ():
            if any(LEVELS[level].known_targeting_types(report=by_report) for by_report in (False, True)):
                queries[table_of(level, breakdown=True)] = query(level, targeting_types)
        entity_kinds = dict.fromkeys(["ad_accounts", *kinds])
        entity_kinds |= dict.fromkeys(kind for each in queries.values() if (kind := kind_of(each.level)) is not None)
        entities = self.entities(
            *entity_kinds,
            ad_account_ids=ad_account_ids,
            filters=filters,
            history=history,
            tokens=tokens,
            at_once=at_once,
            retry=retry,
            clock=chosen,
        )
        specs = {
            name: PullSpec.of(self._client, each, tokens=tokens, at_once=at_once, retry=retry, clock=chosen)
            for name, each in queries.items()
        }
        return Sync(entities, specs)
