"""What a bad description, patch or command gets: one clear line for each problem, never a traceback."""


class CodegenError(Exception):
    """The work cannot go on; ``str()`` is for the person at the terminal, one line for each problem."""
