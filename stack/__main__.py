"""`python3 -m stack COMMAND`: the launcher. `make` calls it.

This file alone must be readable by any Python 3, so that an old one is told so in one line.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the interpreter of the machine, before there is an environment
    sys.stderr.write(
        "iuc: Python 3.11 or newer is needed, and this is %s (%s). Name another one: make PYTHON=python3.12 ...\n"  # noqa: UP031
        % (sys.version.split()[0], sys.executable)
    )
    sys.exit(1)

from stack.cli import main

sys.exit(main(sys.argv[1:]))
