"""Trends of keywords, topics and product categories: weekly time series up to the last complete week."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pinterest_async_overrides.testing.contract import examples, seeded_random
from pinterest_async_overrides.testing.contract.openapi import merge
from pinterest_async_overrides.testing.handlers.registry import Call, handles

WEEKS = 52
KEYWORDS = (
    "autumn outfits", "ceramic mugs", "desk setup", "easy dinner ideas", "fall nails", "garden path", "hair color",
    "interior lamps", "jute rugs", "kitchen shelves", "living room decor", "meal prep", "nail art", "outdoor sofa",
    "paper crafts", "quilt patterns", "reading nook", "summer dresses", "tiny houses", "vegan recipes",
)  # fmt: skip
AGES = ("18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+")
GENDERS = ("male", "female", "unspecified")


def series(call: Call, *names: object, weeks: int = WEEKS, ahead: bool = False) -> dict[str, int]:
    """Return values from 0 to 100 by the last day of their week; with `ahead`, of the coming weeks."""
    today = call.state.clock.today()
    last = today - timedelta(days=today.weekday() + 1)
    span = range(1, 13) if ahead else range(1 - weeks, 1)
    days = [(last + timedelta(weeks=week)).isoformat() for week in span]
    return {day: seeded_random.between(5, 100, call.state.seed, *names, day) for day in days}


def _shares(call: Call, parts: tuple[str, ...], *names: object) -> dict[str, float]:
    """Return shares that add up to 1, in tenths of a percent."""
    weights = [seeded_random.between(1, 100, call.state.seed, *names, part) for part in parts]
    return {part: round(weight / sum(weights), 3) for part, weight in zip(parts, weights, strict=True)}


@handles("trending_keywords/list")
def trending_keywords(call: Call) -> Any:
    values = call.values
    who = tuple(repr(values.get(name)) for name in ("region", "trend_type", "interests", "genders", "ages"))
    keywords: list[str] = values.get("include_keywords") or sorted(
        KEYWORDS, key=lambda keyword: seeded_random.number(call.state.seed, *who, keyword)
    )
    shown = merge(merge(call.operation.reply or {})["properties"]["trends"])["items"]
    trends: list[dict[str, Any]] = []
    for keyword in keywords[: values.get("limit", 50)]:
        observed = series(call, *who, keyword)
        if values.get("normalize_against_group"):
            most = max(max(series(call, *who, each).values()) for each in keywords)
            observed = {day: value * 100 // most for day, value in observed.items()}
        trend: dict[str, Any] = {
            "keyword": keyword,
            "time_series": observed,
            "has_prediction": True,
            "predicted_time_series": series(call, *who, keyword, ahead=True),
            "demographics": None,
        }
        for name, weeks in (("wow", 1), ("mom", 4), ("yoy", WEEKS - 1)):
            first, *_, now = list(observed.values())[-weeks - 1 :]
            trend[f"pct_growth_{name}"] = (now - first) * 100 // max(1, first)
        if values.get("include_demographics"):
            trend["demographics"] = {
                "age_distribution": _shares(call, AGES, keyword, "age"),
                "gender_distribution": _shares(call, GENDERS, keyword, "gender"),
            }
        trends.append({name: value for name, value in trend.items() if name in merge(shown)["properties"]})
    return {"trends": trends}


@handles("trends_product_categories_details/list")
def product_category_details(call: Call) -> Any:
    values = call.values
    weeks = int(values.get("lookback_window", 365)) // 7
    found: list[dict[str, Any]] = []
    for category in values["product_categories"]:
        about = (category, values["region"], values.get("engagement_type"))
        row = examples.build(merge(call.operation.reply or {})["items"], call.state.seed, *about)
        row |= {"product_category": category, "time_series": series(call, *about, weeks=weeks), "has_prediction": True}
        row |= {"predicted_time_series": series(call, *about, ahead=True)}
        row["demographics"] = {"age": _shares(call, AGES, *about), "gender": _shares(call, GENDERS, *about)}
        found.append(row)
    return found


@handles("trends_featured_topics/list")
def featured_topics(call: Call) -> Any:
    row_schema = merge(call.operation.reply or {})["items"]
    interests: list[str] = merge(merge(row_schema)["properties"]["interest"])["enum"]
    requested = call.values.get("interest", "ALL")
    found: list[dict[str, Any]] = []
    for interest in interests if requested == "ALL" else [requested]:
        if interest == "ALL":
            continue
        row = examples.build(row_schema, call.state.seed, interest, call.values["region"])
        row |= {"interest": interest, "market": call.values["region"]}
        for trend in row.get("trends", []):
            trend["time_series"] = series(call, interest, call.values["region"])
        found.append(row)
    return found


@handles("terms_related/list")
def related_terms(call: Call) -> Any:
    """Return terms related to each of the given ones, which the official quickstart joins with commas."""
    given: list[str] = call.values["terms"]
    terms = list(dict.fromkeys(term for each in given for term in each.split(",")))
    found = [{"term": term, "related_terms": [f"{term} {each}" for each in _choice(call, term)]} for term in terms]
    return {
        "id": ",".join(terms),
        "related_term_count": sum(len(each["related_terms"]) for each in found),
        "related_terms_list": found,
    }


@handles("terms_suggested/list")
def suggested_terms(call: Call) -> list[str]:
    """Return terms that begin with the given one."""
    term = call.values["term"]
    return [term, *(f"{term} {each}" for each in _choice(call, term))][: call.values.get("limit", 4)]


def _choice(call: Call, term: str) -> list[str]:
    words: list[str] = [*KEYWORDS]
    return sorted(words, key=lambda each: seeded_random.number(call.state.seed, term, each))[:4]
