"""Upload of a customer list in parts, a closed beta of Pinterest's: registered, put to storage, run, waited for."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import AsyncIterator
from typing import IO, Any, Final

from pinterest_async_overrides.workflows.audiences.records import Piece
from pinterest_async_overrides.workflows.background import Job
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call
from pinterest_async_overrides.workflows.journal import Journal
from pinterest_async_overrides.workflows.once import Once
from pinterest_async_overrides.workflows.progress import Counter
from pinterest_async_overrides.workflows.waiting import wait

PART: Final = 5 * 2**20
"""Bytes that every part but the last must have (docs/api-facts.md, section 7)."""

MOST: Final = 10


async def upload(
    client: JobClient,
    clock: Clock,
    account: str,
    identity: str,
    operation: str,
    pieces: AsyncIterator[Piece],
    journal: Journal | None,
    counter: Counter,
) -> int:
    """Upload the records, one a line, and wait until Pinterest has taken them; how many were sent.

    Raises JobFailed where the upload failed, the error of the call for an app that has no part in the beta.
    """
    with tempfile.TemporaryFile() as file:
        known, count = hashlib.sha256(), 0
        async for piece in pieces:
            lines = piece.text.replace(",", "\n").encode() + b"\n"
            known.update(lines)
            file.write(lines)
            count += piece.size
        if not count:
            return 0
        once = Once(f"customer_list_uploads/create {account} {identity}", journal, clock)
        key = f"{operation} {known.hexdigest()[:32]}"
        number = await once.known(key)
        place = {"ad_account_id": account, "customer_list_id": identity}
        if number is None or await _state(client, place, number) == "NOT_STARTED":
            number = await _stored(client, once, place, key, operation, file)
            await _run(client, once, place, number)
    counter.add(count)
    await wait(client, clock, Job("customer_list_upload", number, account, identity))
    return count


async def _stored(
    client: JobClient, once: Once, place: dict[str, str], key: str, operation: str, file: IO[bytes]
) -> str:
    """Return the id of an upload whose parts are all in storage."""
    size = file.tell()
    total = min(MOST, max(1, size // PART))

    async def send() -> Any:
        return await call(client, "customer_list_uploads/create", place, {"operation": operation, "total_parts": total})

    async def find(since: float) -> None:
        """Return nothing: uploads have no list call, and one that was not run has no effect."""

    made = await once.write(key, send, find, lambda reply: str(reply.customer_list_upload.id))
    file.seek(0)
    share = -(-size // total)
    for part in sorted(made.s3_multipart_upload_data.file_parts, key=lambda part: int(part.part_number)):
        await client.files.put(part.presigned_url, file.read(share))
    return str(made.customer_list_upload.id)


async def _run(client: JobClient, once: Once, place: dict[str, str], number: str) -> None:
    arguments = {**place, "customer_list_upload_id": number}

    async def send() -> Any:
        return await call(client, "customer_list_uploads/run", arguments)

    async def find(since: float) -> Any:
        return number if await _state(client, place, number) != "NOT_STARTED" else None

    await once.write(f"run {number}", send, find, lambda _: number)


async def _state(client: JobClient, place: dict[str, str], number: str) -> str | None:
    row = await call(client, "customer_list_uploads/get", {**place, "customer_list_upload_id": number})
    state: str | None = row.state
    return state
