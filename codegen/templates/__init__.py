"""Templates of generated modules, and their renderer."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import jinja2

FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"


class Render(Protocol):
    """Renders a template by its name."""

    def __call__(self, template: str, /, **context: object) -> str: ...


def renderer() -> Render:
    """Return a renderer of this folder's templates; an undefined name in a template is an error."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(FOLDER),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701  Python is rendered here, not HTML
    )

    def render(template: str, /, **context: object) -> str:
        return environment.get_template(f"{template}.py.jinja").render(**context)

    return render
