"""Errors of the generator: one line for each problem in a description, patch or command."""


class CodegenError(Exception):
    """Generation failed; ``str()`` is shown at the terminal, one line for each problem."""
