"""`workflows.customer_lists`: create a list of e-mail addresses, add to it, remove from it; any size."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.workflows.accounts import checked
from pinterest_async_overrides.workflows.audiences.list_result import CustomerListResult
from pinterest_async_overrides.workflows.audiences.multipart import upload
from pinterest_async_overrides.workflows.audiences.piece_upload import Operation, PieceUpload, left
from pinterest_async_overrides.workflows.audiences.reading import counter_of, of_name, read_list, refuse
from pinterest_async_overrides.workflows.audiences.records import Piece, Records
from pinterest_async_overrides.workflows.audiences.sources import Emails, values
from pinterest_async_overrides.workflows.background import Job
from pinterest_async_overrides.workflows.errors import JobFailed
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call
from pinterest_async_overrides.workflows.journal import Given, opened
from pinterest_async_overrides.workflows.once import Once
from pinterest_async_overrides.workflows.personal_data import digest
from pinterest_async_overrides.workflows.progress import Counter, Report
from pinterest_async_overrides.workflows.waiting import wait

DEADLINE = 600.0


class CustomerLists:
    """Customer lists of an ad account.

    `emails` is an iterable of addresses or of their digests (MD5, SHA-1, SHA-256), or the path of a CSV file; `column`
    names the column of a file, or the key of rows that are mappings. Addresses are converted to lower case; duplicates
    and invalid addresses are omitted and counted. With `hash=True` their SHA-256 is sent. The API's `records` is one
    text joined by commas: a job sends it in pieces of less than a megabyte a call. `deadline` is the time in seconds to
    wait for Pinterest's matching, 0 for no wait; a list that is still PROCESSING then is not an error.
    """

    def __init__(self, client: JobClient, clock: Clock) -> None:
        self._client, self._clock = client, clock

    async def create(
        self,
        ad_account_id: str,
        name: str,
        emails: Emails,
        *,
        column: str | None = None,
        hash: bool = False,
        journal: Given = None,
        deadline: float = DEADLINE,
        progress: bool | Report = False,
    ) -> CustomerListResult:
        """Create a list. The name is its key: after a crash, the same call continues where the first one stopped.

        An existing list of that name is continued if its number of uploaded records is a beginning of these; any other
        list of that name is refused with ItemsFailed, since the records of a list cannot be read. A `journal` records
        the list's id and every piece as well. Raises ValueError, before anything is sent, for an empty name or if there
        is no valid address.
        """
        account = checked(ad_account_id)
        if not name.strip():
            raise ValueError("a customer list needs a name: it is the key")
        records, counter = Records(hash=hash), Counter(progress, None, "records")
        pieces = records.pieces(values(emails, column))
        first = await anext(pieces, None)
        if first is None:
            raise ValueError(f"there is no valid address among {records.counts.invalid:,} values")
        async with opened(journal) as book:
            once = Once(f"customer_lists/create {account}", book, self._clock)
            work = PieceUpload(self._client, self._clock, account, book, counter)
            key = f"{name} {digest(first.text)[:32]}"
            identity: str | None = await once.known(key)
            existing = await of_name(self._client, account, name) if identity is None else []
            if len(existing) > 1:
                raise refuse(name, f"{len(existing)} customer lists have this name, and the name is the key")
            if existing:
                identity = str(existing[0].id)
                await work.rest(identity, "ADD", left(first, pieces, counter_of(existing[0], "ADD"), name, counter))
            else:
                if identity is None:
                    identity = await self._created(once, key, account, name, first)
                    work.add_sent(first.size)
                await work.rest(identity, "ADD", pieces)
        counter.end()
        return await self._result(account, identity, records, work.sent, deadline)

    async def add(
        self,
        ad_account_id: str,
        customer_list_id: str,
        emails: Emails,
        *,
        column: str | None = None,
        hash: bool = False,
        multipart: bool = False,
        journal: Given = None,
        deadline: float = DEADLINE,
        progress: bool | Report = False,
    ) -> CustomerListResult:
        """Add records to a list. A record that the list has already changes nothing.

        After a lost reply, the list's number of uploaded records shows whether a piece arrived; if it does not, the
        piece is sent again. With a `journal` (a new file for each addition) a rerun after a crash omits what was sent.
        `multipart=True` is Pinterest's upload in parts, a closed beta: only for apps that take part. Such uploads have
        no list call, so one whose reply was lost is started over; the journal holds the id. Without any values nothing
        is sent. Raises ValueError if there are values and none is a valid address.
        """
        options = (column, hash, multipart, journal, deadline, progress)
        return await self._change(ad_account_id, customer_list_id, "ADD", emails, *options)

    async def remove(
        self,
        ad_account_id: str,
        customer_list_id: str,
        emails: Emails,
        *,
        column: str | None = None,
        hash: bool = False,
        multipart: bool = False,
        journal: Given = None,
        deadline: float = DEADLINE,
        progress: bool | Report = False,
    ) -> CustomerListResult:
        """Remove records from a list; arguments and errors are those of `add`."""
        options = (column, hash, multipart, journal, deadline, progress)
        return await self._change(ad_account_id, customer_list_id, "REMOVE", emails, *options)

    async def _change(
        self,
        account: str,
        identity: str,
        operation: Operation,
        emails: Emails,
        column: str | None,
        hash: bool,
        multipart: bool,
        journal: Given,
        deadline: float,
        progress: bool | Report,
    ) -> CustomerListResult:
        account = checked(account)
        records, counter = Records(hash=hash), Counter(progress, None, "records")
        pieces = records.pieces(values(emails, column))
        async with opened(journal) as book:
            if multipart:
                sent = await upload(self._client, self._clock, account, identity, operation, pieces, book, counter)
            else:
                work = PieceUpload(self._client, self._clock, account, book, counter)
                await work.rest(identity, operation, pieces)
                sent = work.sent
        counter.end()
        if records.counts.invalid and not records.counts.valid:
            raise ValueError(f"there is no valid address among {records.counts.invalid:,} values")
        return await self._result(account, identity, records, sent, deadline)

    async def _created(self, once: Once, key: str, account: str, name: str, first: Piece) -> str:
        async def send() -> Any:
            body = {"name": name, "records": first.text, "list_type": "EMAIL"}
            return await call(self._client, "customer_lists/create", {"ad_account_id": account}, body)

        async def find(since: float) -> Any:
            found = await of_name(self._client, account, name)
            return found[0] if found else None

        made = await once.write(key, send, find, lambda row: str(row.id))
        return str(made.id)

    async def _result(
        self, account: str, identity: str, records: Records, sent: int, deadline: float
    ) -> CustomerListResult:
        if deadline > 0:
            try:
                await wait(self._client, self._clock, Job("customer_list", identity, account), deadline=deadline)
            except JobFailed as error:
                if not error.timed_out:
                    raise
        row = await read_list(self._client, account, identity)
        counts = records.counts
        return CustomerListResult(
            identity,
            account,
            row.name or "",
            row.status or "PROCESSING",
            counts.valid,
            counts.duplicates,
            counts.invalid,
            tuple(counts.bad),
            sent,
        )
