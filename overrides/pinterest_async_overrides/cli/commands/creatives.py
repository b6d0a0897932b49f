"""`pinterest-async image-pin` and `upload-video`: create a Pin from files in one command."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.cli.exit import Misused
from pinterest_async_overrides.cli.job_output import JournalFile, Yes
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest

Board = Annotated[str, typer.Argument(help="The board; its id, digits.")]
Title = Annotated[str | None, typer.Option(help="At most 100 characters.")]
Description = Annotated[str | None, typer.Option(help="At most 800 characters.")]
Link = Annotated[str | None, typer.Option(help="Where the Pin leads.")]
AltText = Annotated[str | None, typer.Option("--alt-text", help="What is to be seen, at most 500 characters.")]
Section = Annotated[str | None, typer.Option("--section", help="A section of the board; its id.")]
Key = Annotated[
    str | None, typer.Option(help="Key of the Pin in the journal; by default a digest of board, texts and file.")
]


def image_pin(
    board: Board,
    images: Annotated[
        list[str], typer.Argument(help="A JPEG or PNG: a file, - for standard input, or a URL; 2 to 5 are a carousel.")
    ],
    title: Title = None,
    description: Description = None,
    link: Link = None,
    alt_text: AltText = None,
    section: Section = None,
    key: Key = None,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Make a Pin of an image, or a carousel of two to five. Prints the Pin's id."""
    from pinterest_async_overrides.cli.job_output import confirm

    given = [_image(name) for name in images]
    texts = _texts(title, description, link, alt_text, section)
    confirm(f"make a Pin of {len(given)} image{'s' * (len(given) > 1)} on board {board}?", yes=yes)

    async def work(pinterest: Pinterest) -> Any:
        pins = pinterest.workflows.pins
        if len(given) == 1:
            return await pins.image(board, given[0], key=key, journal=journal, **texts)
        return await pins.carousel(board, given, key=key, journal=journal, **texts)

    _run(work, base_url, profile, as_json)


def upload_video(
    board: Board,
    file: Annotated[Path, typer.Argument(help="An MP4, MOV or M4V, 4 seconds to 15 minutes, 2 GB at most.")],
    cover: Annotated[
        str | None,
        typer.Option(help="An image (file or URL), or the second whose frame is shown; the first if left out."),
    ] = None,
    title: Title = None,
    description: Description = None,
    link: Link = None,
    alt_text: AltText = None,
    section: Section = None,
    key: Key = None,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Make a Pin of a video: looked at, uploaded, waited for until it is processed. Prints the Pin's id."""
    from pinterest_async_overrides.cli.job_output import confirm

    shown = None if cover is None else float(cover) if cover.isdecimal() else _image(cover)
    texts = _texts(title, description, link, alt_text, section)
    confirm(f"upload {file.name} and make a Pin of it on board {board}?", yes=yes)

    async def work(pinterest: Pinterest) -> Any:
        progress = not as_json and sys.stderr.isatty()
        return await pinterest.workflows.pins.video(
            board, file, cover=shown, key=key, journal=journal, progress=progress, **texts
        )

    _run(work, base_url, profile, as_json)


def _run(work: Callable[[Pinterest], Awaitable[Any]], base_url: str | None, profile: Any, as_json: bool) -> None:
    import anyio

    from pinterest_async_overrides.cli import account
    from pinterest_async_overrides.cli.console import line, write_json

    async def main(client: Pinterest) -> Any:
        async with client as pinterest:
            return await work(pinterest)

    try:
        pin = anyio.run(main, account.client(base_url, profile))
    except (TypeError, ValueError) as error:
        raise Misused(str(error)) from error
    if as_json:
        write_json(pin.to_dict())
    else:
        line(str(pin.id))


def _image(name: str) -> Any:
    """Return a URL, the bytes of standard input, or a file."""
    if name.startswith(("https://", "http://")):
        return name
    return sys.stdin.buffer.read() if name == "-" else Path(name)


def _texts(
    title: str | None, description: str | None, link: str | None, alt_text: str | None, section: str | None
) -> dict[str, Any]:
    return {
        "title": title,
        "description": description,
        "link": link,
        "alt_text": alt_text,
        "board_section_id": section,
    }
