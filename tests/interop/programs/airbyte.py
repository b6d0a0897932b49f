"""Airbyte's Pinterest source with another host: the arguments are a base URL, then those of `source-pinterest`.

The package's manifest is copied with its host replaced. The pause between two looks at a report, 5 s, is 0.2 s here,
since reports of the local Pinterest are finished at once, unless INTEROP_AS_SHIPPED is set.
"""

import importlib.util
import os
import pathlib
import shutil
import sys
import tempfile

HOST = "https://api.pinterest.com/v5"

url, *arguments = sys.argv[1:]
found = importlib.util.find_spec("source_pinterest")
with tempfile.TemporaryDirectory() as folder:
    package = pathlib.Path(folder, "source_pinterest")
    shutil.copytree(pathlib.Path(found.origin).parent, package)
    manifest = (package / "manifest.yaml").read_text()
    (package / "manifest.yaml").write_text(manifest.replace(HOST, url))
    sys.path.insert(0, folder)
    from airbyte_cdk.sources.declarative.async_job.job_orchestrator import AsyncJobOrchestrator

    if "INTEROP_AS_SHIPPED" not in os.environ:
        AsyncJobOrchestrator._WAIT_TIME_BETWEEN_STATUS_UPDATE_IN_SECONDS = 0.2
    from source_pinterest.run import run

    sys.argv[1:] = arguments
    run()
