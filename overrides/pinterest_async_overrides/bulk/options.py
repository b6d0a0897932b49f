"""Options that all pulls into files take."""

from __future__ import annotations

import os
from typing import TypedDict


class FileOptions(TypedDict, total=False):
    """Options of a run into files and tables; all may be left out.

    `look_back` restates the last so many days that are there of each ad account, and pulls everything since; an ad
    account of which nothing is there is pulled from the start. `backfill` pulls days again that were pulled without
    some of the columns. `restart` drops what an unfinished run has staged. `ledger` is the path of the ledger, or its
    URL (s3://bucket/spend.sqlite), where it is not to be beside the rows. `wait` is how many seconds to wait for
    another process that pulls to the same destination.
    """

    look_back: int | None
    backfill: bool
    restart: bool
    ledger: str | os.PathLike[str] | None
    wait: float


def check_options(options: FileOptions) -> None:
    """Raise TypeError for an option that there is not, such as a misspelt one."""
    for name in options:
        if name not in FileOptions.__annotations__:
            raise TypeError(f"a pull has no option {name!r}; it has {', '.join(FileOptions.__annotations__)}")
