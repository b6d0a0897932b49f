"""Errors of the generator: one clear line for each problem in a description, a patch or a command, no traceback."""


class CodegenError(Exception):
    """The work cannot go on; ``str()`` is for the person at the terminal, one line for each problem."""
