"""Renderer of the whole package: text by path, from a shaped and parsed description."""

from __future__ import annotations

import json
from collections.abc import Iterator

from codegen.ir.reachable import Reach
from codegen.render.docs import Notes
from codegen.render.exports import EXPORTS, SUBMODULES
from codegen.render.facts import Facts
from codegen.render.models import ModelModules
from codegen.render.operations import OperationModules
from codegen.templates import STATIC, renderer
from codegen.understand import Understood


class Renderer:
    """Renders one description; `files()` is the whole package."""

    def __init__(self, understood: Understood, notes: Notes, facts: Facts) -> None:
        self.facts = facts
        self.contract, self.notes, self.names = understood.contract, notes, understood.names
        self.reach = Reach(understood.shaped, understood.parsed, understood.calls)

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield (path within the package, text) of every file."""
        render, version = renderer(), self.contract["info"]["version"]
        for static in sorted(STATIC.glob("*.py")):
            yield static.name, static.read_text("utf-8")
        yield "py.typed", ""
        yield "contract.json", json.dumps(self.contract, ensure_ascii=False, separators=(",", ":")) + "\n"
        yield "__init__.py", render("package_init", exports=EXPORTS, version=version)
        yield "facts.py", self.facts.module(render)
        for name, (doc, homes) in SUBMODULES.items():
            exported = sorted(((each, module) for module, names in homes for each in names), key=_as_ruff_sorts)
            yield f"{name}.py", render("submodule", doc=doc, homes=homes, exported=exported)
        yield from ModelModules(self.reach, self.notes, render, self.names).files()
        yield from OperationModules(self.reach, self.notes, render, version, self.names).files()


def _as_ruff_sorts(exported: tuple[str, str]) -> tuple[bool, bool, str]:
    """Return the order of a name in `__all__`: constants, then classes, then the others."""
    name, _ = exported
    return not (name.isupper() and len(name) > 1), not name[0].isupper(), name
