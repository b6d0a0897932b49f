"""Import of a description's facts into `openapi/`, with an update of the public names."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from codegen.bump.names import new_names
from codegen.description.vendor import CONTRACT, PROVENANCE, Counts, write_contract
from codegen.names.succession import Succession
from codegen.names.table import FILE
from codegen.understand import Sources


def take_over(
    source: str | Path,
    to: Path,
    retrieved_on: str | None = None,
    origin: str | None = None,
    remark: str | None = None,
) -> tuple[Counts, Succession]:
    """Write contract, provenance and names; an invalid description changes nothing."""
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".openapi-", dir=to.parent) as aside:
        staged = Sources(Path(aside) / "openapi")
        shutil.copytree(to, staged.root)
        counts = write_contract(source, staged.root, retrieved_on, origin, remark)
        succession = new_names(Sources(to), staged)
        (staged.root / FILE).write_text(succession.table.render(), "utf-8")
        for name in (CONTRACT, PROVENANCE, FILE):
            (staged.root / name).replace(to / name)
    return counts, succession
