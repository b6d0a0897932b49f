"""The jobs that are killed at every write, and what each has to have done once after it ran again."""

from __future__ import annotations

import contextlib
import datetime
from pathlib import Path
from typing import Any

import httpx

from pinterest_async import FileTokenStore, OAuth, Pinterest, ReauthorizationRequired
from pinterest_async.testing import LocalPinterest
from pinterest_async.workflows import Changes, Clock, Event, Workflows
from pinterest_async_overrides.testing.handlers.catalogs.items import settle
from pinterest_async_overrides.workflows.audiences import records
from pinterest_async_overrides.workflows.catalogs import catalogs
from tests.workflows.conftest import ids_of, written
from tests.workflows.kills import KilledJob, world
from tests.workflows.media import PNG, movie


class Hasty(Clock):
    """Waits no longer than it takes to let others run."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(min(seconds, 0.01))


def workflows(pinterest: Pinterest) -> Workflows:
    return Workflows(pinterest, clock=Hasty())


def free_catalog(local: LocalPinterest) -> str:
    """A catalog that no feed belongs to."""
    taken = {str(row.get("catalog_id")) for row in local.service.store.table("feed").values()}
    return next(identity for identity in local.service.store.table("catalog") if identity not in taken)


with world() as _world:
    APP = _world.client_id, _world.client_secret
    CAMPAIGNS = ids_of(_world)
    AD_GROUP = ids_of(_world, "ad_group")[0]
    LIST = ids_of(_world, "customer_list")[0]
    FEED = next(iter(_world.service.store.table("feed")))
    CATALOG = free_catalog(_world)
    BOARD, PIN = (next(iter(_world.service.store.table(kind))) for kind in ("board", "pin"))
CAMPAIGN: dict[str, Any] = {"objective_type": "AWARENESS", "daily_spend_cap": "20"}
NEW: list[dict[str, Any]] = [
    {"name": f"new {number}", "objective_type": "AWARENESS", "status": "PAUSED", "daily_spend_cap": "20"}
    for number in range(35)
]


async def pause(pinterest: Pinterest, account: str, folder: Path) -> None:
    (await workflows(pinterest).campaigns.pause(account, CAMPAIGNS, journal=folder / "j")).raise_for_failures()


async def archive(pinterest: Pinterest, account: str, folder: Path) -> None:
    (await workflows(pinterest).campaigns.archive(account, CAMPAIGNS)).raise_for_failures()


async def create(pinterest: Pinterest, account: str, folder: Path) -> None:
    outcome = await workflows(pinterest).campaigns.create(account, NEW, journal=folder / "j")
    outcome.raise_for_failures()


async def create_without_journal(pinterest: Pinterest, account: str, folder: Path) -> None:
    (await workflows(pinterest).campaigns.create(account, NEW)).raise_for_failures()


async def update(pinterest: Pinterest, account: str, folder: Path) -> None:
    items = {each: {"daily_spend_cap": "70"} for each in CAMPAIGNS}
    (await workflows(pinterest).campaigns.update(account, items, journal=folder / "j")).raise_for_failures()


async def apply(pinterest: Pinterest, account: str, folder: Path) -> None:
    path = folder / "plan.json"
    if not path.exists():
        items = {each: {"daily_spend_cap": "70"} for each in CAMPAIGNS}
        (await workflows(pinterest).campaigns.plan(account, items)).save(path)
    outcome = await workflows(pinterest).apply(Changes.load(path), journal=folder / "j")
    outcome.raise_for_failures()


async def image(pinterest: Pinterest, account: str, folder: Path) -> None:
    await workflows(pinterest).pins.image(BOARD, PNG, title="image", journal=folder / "j")


async def video(pinterest: Pinterest, account: str, folder: Path) -> None:
    path = folder / "clip.mp4"
    if not path.exists():
        movie(path)
    await workflows(pinterest).pins.video(BOARD, path, title="video", journal=folder / "j")


async def ad_for_pin(pinterest: Pinterest, account: str, folder: Path) -> None:
    await workflows(pinterest).ads.for_pin(AD_GROUP, PIN, cta="Shop now", name="ad")


async def launch(pinterest: Pinterest, account: str, folder: Path) -> None:
    w = workflows(pinterest)
    first = await w.campaigns.create(account, NEW[:1], journal=folder / "j")
    campaign = (first.at(0).value or {})["id"]
    groups: list[dict[str, Any]] = [
        {"name": name, "campaign_id": campaign, "billable_event": "IMPRESSION"} for name in ("g1", "g2")
    ]
    grouped = await w.ad_groups.create(account, groups, journal=folder / "j")
    grouped.raise_for_failures()
    ads: list[dict[str, Any]] = [
        {"name": "ad", "ad_group_id": (each.value or {})["id"], "pin_id": PIN, "creative_type": "REGULAR"}
        for each in grouped
    ]
    (await w.ads.create(account, ads, journal=folder / "j")).raise_for_failures()
    (await w.campaigns.resume(account, [campaign])).raise_for_failures()


async def carousel(pinterest: Pinterest, account: str, folder: Path) -> None:
    await workflows(pinterest).pins.carousel(BOARD, [PNG, PNG], title="carousel", journal=folder / "j")


async def experiment(pinterest: Pinterest, account: str, folder: Path) -> None:
    control, treatments = CAMPAIGN, {"b": {"objective_type": "CONSIDERATION"}}
    experiments = workflows(pinterest).experiments
    made = await experiments.create("e", control, treatments, journal=folder / "j")
    (await experiments.switch(made, "b", journal=folder / "j")).raise_for_failures()


async def rule(pinterest: Pinterest, account: str, folder: Path) -> None:
    plan = await workflows(pinterest).rules.plan(lambda campaign: {"status": "PAUSED"}, ad_account_ids=[account])
    (await plan.apply(at_most=10, journal=folder / "j")).raise_for_failures()


async def conversions(pinterest: Pinterest, account: str, folder: Path) -> None:
    now = datetime.datetime.now(datetime.UTC)
    events = [Event.lead(f"lead {number}", now, email=f"a{number}@example.com") for number in range(1_500)]
    (await workflows(pinterest).conversions.send(events, journal=folder / "j")).raise_for_failures()


def leads(number: int) -> list[str]:
    """Return the ids of so many events."""
    return sorted(f"lead {each}" for each in range(number))


async def buffered(pinterest: Pinterest, account: str, folder: Path) -> None:
    now = datetime.datetime.now(datetime.UTC)
    async with workflows(pinterest).conversions.buffer(size=40, seconds=1e6) as buffer:
        for number in range(100):
            await buffer.add(Event.lead(f"lead {number}", now, email=f"a{number}@example.com"))
    buffer.outcome.raise_for_failures()


async def spooled(pinterest: Pinterest, account: str, folder: Path) -> None:
    """Events whose `add` returned are not added again by the rerun: they are in the journal."""
    now, added = datetime.datetime.now(datetime.UTC), folder / "added"
    known = int(added.read_text()) if added.exists() else 0
    # By the client's own clock: the hasty one would end the 1e6 seconds at once, and the calls be of any size.
    async with pinterest.workflows.conversions.buffer(size=10, seconds=1e6, journal=folder / "j") as buffer:
        for number in range(known, 25):
            await buffer.add(Event.lead(f"lead {number}", now, email=f"a{number}@example.com"))
            added.with_suffix(".new").write_text(str(number + 1))
            added.with_suffix(".new").replace(added)
    buffer.outcome.raise_for_failures()


REDIRECT = "http://localhost:8085/"
SCOPES = ["ads:read", "user_accounts:read"]


def app(pinterest: Pinterest, folder: Path) -> tuple[OAuth, str]:
    """The app, its token in a file, and the address of the local Pinterest."""
    url = pinterest._exchange.base_url  # pyright: ignore[reportPrivateUsage]
    pages = url.replace("/v5", "/oauth/")
    store = FileTokenStore(folder / "tokens.json")
    return OAuth(*APP, store=store, base_url=url, auth_url=pages), url


async def log_in(auth: OAuth, pinterest: Pinterest) -> None:
    """Go to the page of the log-in and come back with a code."""
    address, state = auth.authorization_url(REDIRECT, SCOPES)
    async with httpx.AsyncClient(trust_env=False) as browser:
        back = (await browser.get(address)).headers["location"]
    assert await workflows(pinterest).connect(auth, back, state, needs=["user", "analytics"])


async def connect(pinterest: Pinterest, account: str, folder: Path) -> None:
    """Where the token is there it is used; the user logs in again where it is not."""
    auth, url = app(pinterest, folder)
    async with Pinterest(auth=auth, base_url=url, rate_limits="off") as connected:
        try:
            await workflows(connected).health()
        except ReauthorizationRequired:
            await log_in(auth, connected)
    again, _ = app(pinterest, folder)
    async with Pinterest(auth=again, base_url=url, rate_limits="off") as connected:
        assert await workflows(connected).health(needs=["user"])


async def disconnect(pinterest: Pinterest, account: str, folder: Path) -> None:
    """Log in, then out: run again it logs nobody in."""
    auth, url = app(pinterest, folder)
    begun = folder / "logged in"
    async with Pinterest(auth=auth, base_url=url, rate_limits="off") as connected:
        if not begun.exists():
            await log_in(auth, connected)
            begun.touch()
        assert (await workflows(connected).disconnect()).stored
    assert not (folder / "tokens.json").exists()
    again, _ = app(pinterest, folder)
    async with Pinterest(auth=again, base_url=url, rate_limits="off") as connected:
        with contextlib.suppress(ReauthorizationRequired):
            await workflows(connected).health()
            raise AssertionError("a client that was disconnected is logged in")


EMAILS = [f"customer-{number}@example.com" for number in range(60)]


async def customer_list(pinterest: Pinterest, account: str, folder: Path) -> None:
    records.Records.__init__.__kwdefaults__ = {"size": 600}
    await workflows(pinterest).customer_lists.create(account, "killed", EMAILS, journal=folder / "j")


async def customer_list_without_journal(pinterest: Pinterest, account: str, folder: Path) -> None:
    records.Records.__init__.__kwdefaults__ = {"size": 600}
    await workflows(pinterest).customer_lists.create(account, "killed", EMAILS)


async def added(pinterest: Pinterest, account: str, folder: Path) -> None:
    records.Records.__init__.__kwdefaults__ = {"size": 600}
    await workflows(pinterest).customer_lists.add(account, LIST, EMAILS, journal=folder / "j")


async def in_parts(pinterest: Pinterest, account: str, folder: Path) -> None:
    await workflows(pinterest).customer_lists.add(account, LIST, EMAILS, multipart=True, journal=folder / "j")


async def audience(pinterest: Pinterest, account: str, folder: Path) -> None:
    made = await workflows(pinterest).audiences.from_list(LIST, name="of the list")
    await workflows(pinterest).audiences.actalike(made["id"], "US", 3, name="alike", journal=folder / "j")


async def catalog(pinterest: Pinterest, account: str, folder: Path) -> None:
    setattr(catalogs, "A_BATCH", 10)  # noqa: B010 - a constant
    items = [{"item_id": f"item {number}", "title": f"Chair {number}"} for number in range(25)]
    job = workflows(pinterest).catalogs
    (await job.sync(CATALOG, items, state=folder / "catalog.sqlite")).raise_for_failures()


async def feed(pinterest: Pinterest, account: str, folder: Path) -> None:
    await workflows(pinterest).feeds.ingest(FEED, journal=folder / "j")


def listed(local: LocalPinterest) -> list[str]:
    operations = ("customer_lists/create", "customer_lists/update")
    return [one for write in local.writes if write.operation in operations for one in write.body["records"].split(",")]


def run(local: LocalPinterest) -> list[str]:
    return [write.operation for write in local.writes if write.operation == "customer_list_uploads/run"]


def audiences(local: LocalPinterest) -> list[str]:
    return [str(write.body["name"]) for write in local.writes if write.operation == "audiences/create"]


def catalogued(local: LocalPinterest) -> list[str]:
    settle(local.service.state)
    return sorted(identity for items in local.service.state.catalog_items.values() for identity in items)


def ingested(local: LocalPinterest) -> list[str]:
    return [write.operation for write in local.writes if write.operation == "feeds/ingest"]


def converted(local: LocalPinterest) -> list[str]:
    return sorted(str(event["event_id"]) for event in local.events)


def living(local: LocalPinterest) -> list[str]:
    """Whether the last token that was given out is alive."""
    tokens = local.service.tokens
    access = [text for text in tokens._tokens if text.startswith("pina_")]  # pyright: ignore[reportPrivateUsage]
    return ["alive" if tokens.known(access[-1], "access") else "revoked"]


def revoked(local: LocalPinterest) -> list[str]:
    """Whether any token was renewed, and whether one that was revoked is alive."""
    tokens = local.service.tokens
    asked = [write.body for write in local.writes if write.operation == "oauth/token"]
    named = [write.body["token"] for write in local.writes if write.operation == "token/revoke"]
    assert not any(tokens.known(text, "access", "refresh") for text in named)
    return sorted({str(body["grant_type"]) for body in asked})


def pinned(local: LocalPinterest) -> list[str]:
    return [str(write.body["title"]) for write in local.writes if write.operation == "pins/create"]


def experimented(local: LocalPinterest) -> list[str]:
    changed = [item["status"] for write in local.writes if write.operation == "campaigns/update" for item in write.body]
    return [*made(local), *changed]


def launched(local: LocalPinterest) -> list[str]:
    operations = ("campaigns/create", "ad_groups/create", "ads/create", "campaigns/update")
    return [f"{operation} {len(written(local, operation))}" for operation in operations]


def ads_made(local: LocalPinterest) -> list[str]:
    return written(local, "ads/create")


def updated(local: LocalPinterest) -> list[str]:
    return sorted(written(local, "campaigns/update"))


def made(local: LocalPinterest) -> list[str]:
    return sorted(written(local, "campaigns/create"))


NAMES = sorted(str(item["name"]) for item in NEW)
JOBS = {
    job.name: job
    for job in (
        KilledJob("campaigns.pause", pause, updated, sorted(CAMPAIGNS), opening=True),
        KilledJob(
            "connect",
            connect,
            living,
            ["alive"],
            lost="a token whose reply was lost: its code was used, and the user logs in again",
        ),
        KilledJob(
            "disconnect",
            disconnect,
            revoked,
            ["authorization_code"],
            lost="a token that was forgotten and not yet revoked: it ends by itself",
        ),
        KilledJob("campaigns.archive", archive, updated, sorted(CAMPAIGNS)),
        KilledJob("campaigns.update", update, updated, sorted(CAMPAIGNS)),
        KilledJob("campaigns.create", create, made, NAMES),
        KilledJob("campaigns.create, no journal", create_without_journal, made, NAMES),
        KilledJob("changes.apply", apply, updated, sorted(CAMPAIGNS)),
        KilledJob("rules.plan and apply", rule, updated, sorted(CAMPAIGNS)),
        KilledJob("pins.image", image, pinned, ["image"]),
        KilledJob("pins.video", video, pinned, ["video"], lost="an upload that was registered and not begun"),
        KilledJob("pins.carousel", carousel, pinned, ["carousel"]),
        KilledJob(
            "campaign, ad groups and ads",
            launch,
            launched,
            ["campaigns/create 1", "ad_groups/create 2", "ads/create 2", "campaigns/update 1"],
        ),
        KilledJob("ads.for_pin", ad_for_pin, ads_made, ["ad"]),
        KilledJob(
            "experiments.create and switch",
            experiment,
            experimented,
            ["e | b", "e | control", "PAUSED", "ACTIVE"],
        ),
        KilledJob("customer_lists.create", customer_list, listed, EMAILS),
        KilledJob("customer_lists.create, no journal", customer_list_without_journal, listed, EMAILS),
        KilledJob("customer_lists.add", added, listed, EMAILS),
        KilledJob(
            "customer_lists.add, multipart",
            in_parts,
            run,
            ["customer_list_uploads/run"],
            lost="an upload that was registered and not run (no list call; the journal holds the id of one that was)",
        ),
        KilledJob("audiences.from_list and actalike", audience, audiences, ["of the list", "alike"]),
        KilledJob(
            "catalogs.sync",
            catalog,
            catalogued,
            sorted(f"item {number}" for number in range(25)),
            lost="a batch whose id was not noted (no list call): sent again, each item is there once",
        ),
        KilledJob("feeds.ingest", feed, ingested, ["feeds/ingest"]),
        KilledJob("conversions.send", conversions, converted, leads(1_500)),
        KilledJob(
            "conversions.buffer", buffered, converted, sorted(f"lead {number}" for number in range(100)), varies=True
        ),
        KilledJob(
            "conversions.buffer, journal",
            spooled,
            converted,
            sorted(f"lead {number}" for number in range(25)),
            varies=True,
        ),
    )
}
