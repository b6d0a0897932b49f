"""`pinterest-async call`: call any operation of the API by name, or list the operations."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.cli.exit import Misused
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.client import Pinterest


def call(
    operation: Annotated[
        str | None,
        typer.Argument(
            help="An operation's id or its name in Python: campaigns/list or campaigns.list; "
            "with --list, a text to look for."
        ),
    ] = None,
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]...",
            help="Its arguments by their names in Python. A list: the name several times, commas, or a JSON array.",
        ),
    ] = None,
    body: Annotated[str | None, typer.Option(help="The body: JSON, @FILE, or @- for standard input.")] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Of a list, every item of every page, one JSON object a line.")
    ] = False,
    raw: Annotated[bool, typer.Option("--raw", help="The reply as it came, byte for byte.")] = False,
    listing: Annotated[bool, typer.Option("--list", help="List the operations, and call none.")] = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Call any operation of the API and print its reply as JSON.

    The exit status is 3 where items of a batch were refused; they are named on standard error.

    For example: call campaigns.list ad_account_id=549755885175 entity_statuses=ACTIVE,PAUSED --all
    """
    from pinterest_async.operations import OPERATIONS
    from pinterest_async_overrides.cli import arguments as parsing

    if listing:
        _list(parsing.matching(operation, OPERATIONS), as_json=as_json)
        return
    if operation is None:
        raise Misused("name an operation, or ask for --list")
    meant = parsing.operation(operation, OPERATIONS)
    values = parsing.arguments(meant, arguments or [])
    content = parsing.body(body, _read(body))
    _check(meant, values, content, everything=everything, raw=raw)

    import anyio

    from pinterest_async_overrides.cli import account

    made = account.app_client if set(meant.security) == {"basic"} else account.client
    status = anyio.run(_call, made(base_url, profile), meant, values, content, everything, raw)
    if status:
        raise typer.Exit(status)


async def _call(
    client: Pinterest, operation: Operation[Any], arguments: dict[str, Any], body: Any, everything: bool, raw: bool
) -> int:
    """Make the call and print its reply; return the exit status."""
    from pinterest_async.model import plain
    from pinterest_async_overrides.cli.console import write_bytes, write_json
    from pinterest_async_overrides.cli.refusals import status_of

    async with client:
        if everything:
            async for item in client.pager(operation, arguments, body).items(look_ahead=True):
                write_json(plain(item), pretty=False)
        elif raw:
            content = await client.raw(operation, arguments, body)
            write_bytes(content)
            return 0 if operation.paginated else status_of(operation, _json(content), body)
        elif operation.paginated:
            write_json((await client.pager(operation, arguments, body)).to_dict())
        elif (reply := await client.call(operation, arguments, body)) is not None:
            write_json(plain(reply))
            return status_of(operation, reply, body)
    return 0


def _json(content: bytes) -> Any:
    import msgspec

    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _check(operation: Operation[Any], arguments: dict[str, Any], body: Any, *, everything: bool, raw: bool) -> None:
    """Raise Misused for arguments that the call would refuse, before the account is looked up."""
    from pinterest_async_overrides.calls.request import build

    if everything and raw:
        raise Misused("--raw is one reply as it came; --all is many")
    if everything and not operation.paginated:
        raise Misused(f"{operation.resource}.{operation.name} has no pages: leave --all out")
    try:
        build(operation, arguments, body)
    except (TypeError, ValueError) as error:
        raise Misused(str(error)) from error


def _read(body: str | None) -> dict[str, str]:
    from pinterest_async_overrides.cli.streams import read_text

    return {body[1:]: read_text(body[1:])} if body is not None and body.startswith("@") else {}


def _list(operations: list[Operation[Any]], *, as_json: bool) -> None:
    from pinterest_async_overrides.cli.arguments import call_name
    from pinterest_async_overrides.cli.console import table, write_json

    headings = ("id", "call", "method", "path", "category", "scopes", "sandbox")
    if not operations:
        raise Misused("no operation has this text in its id, name, path or category")
    rows = [
        (
            each.id,
            call_name(each),
            each.method,
            each.path,
            each.rate_limit_category,
            ",".join(each.scopes),
            each.sandbox,
        )
        for each in sorted(operations, key=lambda each: each.id)
    ]
    if as_json:
        write_json([dict(zip(headings, row, strict=True)) for row in rows])
    elif sys.stdout.isatty():
        table(headings, [(*row[:-1], "yes" if row[-1] else "no") for row in rows], title=f"{len(rows)} operations")
    else:
        # For grep and cut: one line each, whatever their length.
        for row in rows:
            print("\t".join((*map(str, row[:-1]), "yes" if row[-1] else "no")))
