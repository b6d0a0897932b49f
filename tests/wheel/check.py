"""Build the wheel, install it alone in a clean environment, and there type-check the sample and run it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = Path(__file__).with_name("sample.py")
PYTHON = Path(sys.executable)
PACKAGES = {"pinterest_async", "pinterest_async_overrides"}
PYRIGHT = {"typeCheckingMode": "strict", "reportUnnecessaryTypeIgnoreComment": "error", "failOnWarnings": True}


def run(*command: str | Path, cwd: Path) -> None:
    print("$", *(word.name if isinstance(word, Path) else word for word in command), flush=True)
    if failed := subprocess.run(command, cwd=cwd).returncode:
        sys.exit(failed)


def check_contents(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    top = {name.partition("/")[0] for name in names}
    extra = {name for name in top - PACKAGES if not name.endswith(".dist-info")}
    untyped = {package for package in PACKAGES if f"{package}/py.typed" not in names}
    if extra or untyped:
        sys.exit(f"{wheel.name}: beside the packages: {sorted(extra)}; without py.typed: {sorted(untyped)}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder).resolve()
        run(PYTHON, "-m", "build", "--wheel", "--no-isolation", "--outdir", work, ROOT, cwd=work)
        (wheel,) = work.glob("*.whl")
        check_contents(wheel)

        # Only the wheel and what it depends on are installed here; the tools look in from outside.
        venv.create(work / "clean")
        python = work / "clean" / "bin" / "python"
        pip = (PYTHON, "-m", "pip", "-qq", "--python", python)
        run(*pip, "install", "-c", ROOT / "constraints.txt", wheel, cwd=work)

        sample = work / "sample" / SAMPLE.name
        sample.parent.mkdir()
        shutil.copy(SAMPLE, sample)
        (sample.parent / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
        mypy = (PYTHON, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", work / "mypy")
        run(*mypy, "--python-executable", python, sample, cwd=sample.parent)
        run(PYTHON, "-m", "basedpyright", "--pythonpath", python, cwd=sample.parent)
        run(python, "-I", "-W", "error", sample, cwd=sample.parent)


if __name__ == "__main__":
    main()
