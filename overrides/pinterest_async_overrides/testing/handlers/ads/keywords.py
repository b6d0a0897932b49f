"""Keywords: lists of one level (ad account, campaign or ad group), and metrics of keywords in a country."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.api_error import invalid
from pinterest_async_overrides.testing.contract.openapi import merge
from pinterest_async_overrides.testing.handlers.listing import arranged, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles

_PARENTS = ("campaign_id", "ad_group_id", "ad_group_ids")


@handles("keywords/get")
def list_keywords(call: Call) -> Any:
    """Return the keywords of the given campaign or ad groups, by default those of the ad account itself."""
    given = [name for name in _PARENTS if name in call.values]
    if "campaign_id" in given and len(given) > 1:
        raise invalid("campaign_id and ad groups exclude each other.")
    parents = {call.account} if not given else set[str]()
    for name in given:
        value = call.values[name]
        parents |= {value} if isinstance(value, str) else set(value)
    rows = [row for row in call.store.table("keyword", call.account).values() if row.get("parent_id") in parents]
    return page_of(call, arranged(call, call.store.entities["keyword"], rows))


@handles("country_keywords_metrics/get")
def keyword_metrics(call: Call) -> Any:
    """Return the metrics of each given keyword."""
    row = merge(merge(call.operation.reply or {})["properties"]["data"])["items"]
    country = call.values.get("country_code")
    keywords: list[str] = call.values.get("keywords") or []
    return {
        "data": [
            examples.build(row, call.state.seed, country, keyword) | {"keyword": keyword}
            for keyword in dict.fromkeys(keywords)
        ]
    }
