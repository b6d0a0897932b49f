"""Customer lists and audiences: any size, any source, each record once, continued after a failure."""

from __future__ import annotations

import csv
import tracemalloc
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest, Quirks, faults
from pinterest_async.workflows import ItemsFailed, Workflows
from pinterest_async_overrides.testing.state.refusals import Refusal
from pinterest_async_overrides.workflows.audiences import multipart, records
from pinterest_async_overrides.workflows.audiences.records import record_of
from pinterest_async_overrides.workflows.personal_data import digest
from tests.workflows.conftest import QUICK, Waiting


def addresses(count: int, first: int = 0) -> list[str]:
    return [f"customer-{number}@example.com" for number in range(first, first + count)]


def uploaded(local: LocalPinterest) -> list[str]:
    """Every record that arrived, as often as it did."""
    operations = ("customer_lists/create", "customer_lists/update")
    return [one for write in local.writes if write.operation in operations for one in write.body["records"].split(",")]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces of about ten records."""
    monkeypatch.setattr(records.Records.__init__, "__kwdefaults__", {"size": 250})


async def test_a_list_is_made_of_addresses(local: LocalPinterest, w: Workflows, account: str) -> None:
    given_values = [*addresses(150), " Customer-7@Example.com ", "nobody", None, 5, "a@b.com,c@d.com"]
    result = await w.customer_lists.create(account, "customers", given_values)
    assert result
    assert (result.status, result.records, result.sent) == ("READY", 150, 150)
    assert (result.duplicates, result.invalid, result.bad) == (1, 4, (151, 152, 153, 154))
    assert uploaded(local) == addresses(150)
    (write,) = [write for write in local.writes if write.operation == "customer_lists/create"]
    assert write.body["records"].count(",") == 149
    assert "\n" not in write.body["records"]
    assert "READY; valid records: 150, duplicates: 1" in str(result)


async def test_too_small_is_a_result_that_says_a_hundred(w: Workflows, account: str) -> None:
    result = await w.customer_lists.create(account, "few", addresses(99))
    assert not result
    assert result.too_small
    assert "fewer than 100 people were matched" in str(result)
    with pytest.raises(ItemsFailed, match="at least 100 people"):
        await w.audiences.from_list(result)


async def test_hashed_where_that_is_wanted(local: LocalPinterest, w: Workflows, account: str) -> None:
    md5, sha1 = "a" * 32, "B" * 40
    await w.customer_lists.create(account, "hashed", [" A@b.com", md5, sha1, digest("c@d.com")], hash=True)
    assert uploaded(local) == [digest("a@b.com"), md5, sha1.lower(), digest("c@d.com")]


@given(st.one_of(st.emails(), st.text(max_size=70)), st.booleans())
def test_a_record_of_a_record_is_the_same(value: str, hash: bool) -> None:
    once = record_of(value, hash=hash)
    if once is not None:
        assert record_of(once, hash=hash) == once
        assert "," not in once
        assert not any(each.isspace() for each in once)


@pytest.mark.parametrize(
    ("content", "column"),
    [
        ("a@b.com\nc@d.com\n", None),
        ("Email\na@b.com\nc@d.com\n", None),
        ("\ufeffname;E-Mail;city\r\nAnn;a@b.com;Rome\r\nCy;c@d.com;Paris\r\n", None),
        ("work,home\nx@y.com,a@b.com\nz@y.com,c@d.com\n", "Home"),
        ('name\temail\n"Ann\nLee"\ta@b.com\nCy\tc@d.com\n\n', None),
        ("Ann,a@b.com\nCy,c@d.com\n", None),
    ],
)
async def test_of_a_file(
    local: LocalPinterest, w: Workflows, account: str, tmp_path: Path, content: str, column: str | None
) -> None:
    (tmp_path / "list.csv").write_text(content, "utf-8")
    result = await w.customer_lists.create(account, "file", tmp_path / "list.csv", column=column)
    assert (uploaded(local), result.invalid) == (["a@b.com", "c@d.com"], 0)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
async def test_of_a_file_as_spreadsheets_save_it(
    local: LocalPinterest, w: Workflows, account: str, tmp_path: Path, encoding: str
) -> None:
    (tmp_path / "list.csv").write_bytes("name;email\r\nZoë 🌞;a@b.com\r\nCy;c@d.com\r\n".encode(encoding))
    await w.customer_lists.create(account, "file", tmp_path / "list.csv")
    assert uploaded(local) == ["a@b.com", "c@d.com"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("name;email\nZoë;a@b.com\n".encode("latin-1"), "is no text in UTF-8 or UTF-16: save it as UTF-8"),
        (b"email\n" + b"a@b.com\n" * 6_000 + b"\xff\xfe@b.com\n", "is no text in UTF-8 or UTF-16"),
        (b"email\n" + b"x" * 200_000 + b"\n", "is no CSV file: field larger"),
    ],
)
async def test_a_file_that_is_no_text(
    local: LocalPinterest, w: Workflows, account: str, tmp_path: Path, content: bytes, message: str
) -> None:
    (tmp_path / "list.csv").write_bytes(content)
    limit = csv.field_size_limit(131_072)  # Python's own; reading back an output raises it for the process
    try:
        with pytest.raises(ValueError, match=message):
            await w.customer_lists.create(account, "file", tmp_path / "list.csv")
    finally:
        csv.field_size_limit(limit)
    assert not local.writes


@pytest.mark.parametrize(
    ("content", "column", "message"),
    [
        ("name,home\nAnn,a@b.com\n", "email", "has no column 'email'; it has name, home"),
        ("work,home\nx@y.com,a@b.com\n", None, "name the column"),
        ("", None, "name the column"),
        ("email\nnobody\n", None, "no valid address among 1 values"),
    ],
)
async def test_a_file_that_does_not_tell(
    local: LocalPinterest, w: Workflows, account: str, tmp_path: Path, content: str, column: str | None, message: str
) -> None:
    (tmp_path / "list.csv").write_text(content, "utf-8")
    with pytest.raises(ValueError, match=message):
        await w.customer_lists.create(account, "file", str(tmp_path / "list.csv"), column=column)
    assert not local.writes


async def test_of_a_column_and_of_an_iterator(local: LocalPinterest, w: Workflows, account: str) -> None:
    class Scalar:
        def as_py(self) -> str:
            return "a@b.com"

    async def rows() -> AsyncIterator[dict[str, Any]]:
        yield {"mail": Scalar()}
        yield {"mail": "c@d.com"}

    await w.customer_lists.create(account, "rows", rows(), column="mail")
    assert uploaded(local) == ["a@b.com", "c@d.com"]
    with pytest.raises(TypeError, match="not one address"):
        await w.customer_lists.create(account, "one", "a@b.com")


@pytest.mark.usefixtures("small")
async def test_in_pieces_through_lost_replies(local: LocalPinterest, w: Workflows, account: str) -> None:
    local.fail("customer_lists/create", 1, faults.closed(effect=True))
    local.fail("customer_lists/update", 2, faults.closed(effect=True))
    local.fail("customer_lists/update", 2, faults.closed())
    local.fail("customer_lists/update", 1, faults.throttled(1))
    result = await w.customer_lists.create(account, "pieces", addresses(100))
    assert result.status == "READY"
    assert uploaded(local) == addresses(100)
    assert len(local.fired) == 6


@pytest.mark.usefixtures("small")
async def test_gone_on_with_by_its_name(local: LocalPinterest, w: Workflows, account: str) -> None:
    local.fail("customer_lists/update", 1, faults.status(403), after=3)
    with pytest.raises(Exception, match="403"):
        await w.customer_lists.create(account, "broken off", addresses(100))
    part = len(uploaded(local))
    result = await w.customer_lists.create(account, "broken off", addresses(100))
    assert 0 < part < 100
    assert (uploaded(local), result.sent) == (addresses(100), 100 - part)
    again = await w.customer_lists.create(account, "broken off", addresses(100))
    assert (again.id, again.sent, len(uploaded(local))) == (result.id, 0, 100)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("others", [addresses(7), addresses(500), addresses(95)])
async def test_another_list_of_the_name_is_refused(
    local: LocalPinterest, w: Workflows, account: str, others: list[str]
) -> None:
    await w.customer_lists.create(account, "taken", addresses(100, first=1000))
    count = len(uploaded(local))
    if len(others) > 100:
        others = [*others[:3], f"a{'b' * 30}@example.com", *others[3:]]
    with pytest.raises(ItemsFailed, match="give it another name") as caught:
        await w.customer_lists.create(account, "taken", others)
    assert caught.value.outcome["taken"].status == "refused"
    assert len(uploaded(local)) == count


@pytest.mark.usefixtures("small")
async def test_added_and_removed(local: LocalPinterest, w: Workflows, account: str, tmp_path: Path) -> None:
    made = await w.customer_lists.create(account, "changing", addresses(120))
    local.fail("customer_lists/update", 1, faults.closed(effect=True))
    added = await w.customer_lists.add(account, made.id, addresses(30, first=120), journal=tmp_path / "add")
    again = await w.customer_lists.add(account, made.id, addresses(30, first=120), journal=tmp_path / "add")
    assert (added.sent, again.sent, again.records) == (30, 0, 30)
    local.fail("customer_lists/update", 1, faults.closed(effect=True))
    removed = await w.customer_lists.remove(account, made.id, addresses(60))
    assert removed.too_small
    row = local.service.store.get("customer_list", made.id, account)
    assert (row["num_uploaded_user_records"], row["num_removed_user_records"]) == (150, 60)
    assert "example.com" not in (tmp_path / "add").read_bytes().decode("latin-1")


async def test_matching_that_goes_on_is_no_error(w: Workflows, local: LocalPinterest, account: str) -> None:
    local.service.state.jobs.seconds = 1e6
    result = await w.customer_lists.create(account, "slow", addresses(150), deadline=0)
    assert (result.status, bool(result), result.job.kind) == ("PROCESSING", False, "customer_list")
    assert (await w.customer_lists.create(account, "slow 2", addresses(150), deadline=60)).status == "PROCESSING"


async def test_in_parts_only_when_asked(
    local: LocalPinterest, w: Workflows, account: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(multipart, "PART", 1000)
    small: list[Refusal] = ["part_size"]
    local.quirks.accepts = small
    made = await w.customer_lists.create(account, "parts", addresses(10))
    assert not local.storage_requests
    local.fail("customer_list_uploads/run", 1, faults.closed(effect=True))
    local.fail("storage/put", 1, faults.status(503))
    journal = tmp_path / "j"
    result = await w.customer_lists.add(
        account, made.id, addresses(200, first=10), multipart=True, journal=journal, hash=True
    )
    assert (result.status, result.sent) == ("READY", 200)
    runs = [write for write in local.writes if write.operation == "customer_list_uploads/run"]
    creates = [write.body for write in local.writes if write.operation == "customer_list_uploads/create"]
    assert (len(runs), creates) == (1, [{"operation": "ADD", "total_parts": 10}])
    again = await w.customer_lists.add(
        account, made.id, addresses(200, first=10), multipart=True, journal=journal, hash=True
    )
    assert again.id == made.id
    assert len([write for write in local.writes if write.operation == "customer_list_uploads/create"]) == 1
    row = local.service.store.get("customer_list", made.id, account)
    assert row["num_uploaded_user_records"] == 210


# The memory of the local Pinterest, in the same process, is counted too.
async def test_two_hundred_thousand_of_a_file_in_little_memory(
    local: LocalPinterest, w: Workflows, account: str, tmp_path: Path
) -> None:
    path = tmp_path / "customers.csv"
    with path.open("w") as file:
        file.write("id,email,city\n")
        file.writelines(
            f"{number},customer-{number}@shop-{number % 977}.example.com,Rome\n" for number in range(200_000)
        )
    tracemalloc.start()
    try:
        result = await w.customer_lists.create(account, "many", path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (result.status, result.records, result.sent) == ("READY", 200_000, 200_000)
    assert peak < 64 * 2**20, f"{peak / 2**20:.1f} MiB"


async def test_an_audience_of_a_list_and_an_actalike(local: LocalPinterest, w: Workflows, account: str) -> None:
    made = await w.customer_lists.create(account, "seed", addresses(150))
    local.fail("audiences/create", 1, faults.closed(effect=True))
    audience = await w.audiences.from_list(made)
    assert (audience["audience_type"], audience["name"]) == ("CUSTOMER_LIST", "seed")
    assert (await w.audiences.from_list(made.id))["id"] == audience["id"]
    local.fail("audiences/create", 1, faults.closed(effect=True))
    alike = await w.audiences.actalike(audience["id"], "us", 3)
    assert await w.audiences.actalike([audience["id"]], "US", 3) == alike
    bodies = [write.body for write in local.writes if write.operation == "audiences/create"]
    assert [body["rule"] for body in bodies] == [
        {"customer_list_id": made.id},
        {"seed_id": [audience["id"]], "country": "US", "percentage": 3},
    ]
    with pytest.raises(ItemsFailed, match="of another list, seed, country or percent"):
        await w.audiences.actalike(audience["id"], "US", 4, name=alike["name"])


@pytest.mark.parametrize("percent", [0, 11, -1, 2.5, True, "3"])
async def test_one_to_ten_percent(w: Workflows, account: str, percent: Any) -> None:
    with pytest.raises(ValueError, match="from 1 to 10"):
        await w.audiences.actalike("1234", "US", percent)


@pytest.mark.parametrize(("seed", "country"), [([], "US"), ("name", "US"), ("1234", "USA"), ("1234", "Ü")])
async def test_what_is_no_seed_or_country(w: Workflows, account: str, seed: Iterable[str], country: str) -> None:
    with pytest.raises(ValueError, match=r"seed|country"):
        await w.audiences.actalike(seed, country, 5)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("seed", range(3))
async def test_with_everything_odd_on(seed: int) -> None:
    quirks = Quirks.of_replies()
    quirks.html_5xx, quirks.empty_pages = 5, True
    async with (
        LocalPinterest(seed=seed, accounts=1, campaigns=1, quirks=quirks) as local,
        Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as pinterest,
    ):
        w, account = Workflows(pinterest, clock=Waiting(local)), local.ad_account_ids[0]
        made = await w.customer_lists.create(account, "odd", addresses(150))
        assert sorted(set(uploaded(local))) == sorted(addresses(150))
        audience = await w.audiences.from_list(made, name="odd")
        assert (await w.audiences.from_list(made, name="odd"))["id"] == audience["id"]


async def test_rows_that_are_mappings(w: Workflows, account: str) -> None:
    rows = [{"id": number, "E-Mail": f"row{number}@example.com"} for number in range(120)]
    assert (await w.customer_lists.create(account, "rows", rows)).records == 120
    with pytest.raises(ValueError, match="name the column of the rows with column=: they have id, address"):
        await w.customer_lists.create(account, "other", [{"id": 1, "address": "a@example.com"}])
    with pytest.raises(ValueError, match="no valid address among 1 values"):
        await w.customer_lists.create(account, "other", rows[:1], column="mail")


async def test_nothing_to_add_or_remove_sends_nothing(local: LocalPinterest, w: Workflows, account: str) -> None:
    made = await w.customer_lists.create(account, "all", [f"a{number}@example.com" for number in range(120)])
    before = len(local.writes)
    assert (await w.customer_lists.add(account, made.id, [])).sent == 0
    assert (await w.customer_lists.remove(account, made.id, iter(()), multipart=True)).sent == 0
    assert len(local.writes) == before


async def test_what_makes_no_sense_is_refused_before_anything_is_sent(local: LocalPinterest, w: Workflows) -> None:
    with pytest.raises(ValueError, match="needs a name"):
        await w.customer_lists.create("549755885175", " ", ["a@example.com"])
    with pytest.raises(ValueError, match="string of digits"):
        await w.customer_lists.add("../5", "7", ["a@example.com"])
    assert local.requests == ()
