"""Executes first_look.ipynb on a lake and writes it, with what it shows, to target/first_look.ipynb."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

here = Path(__file__).parent
notebook = nbformat.read(here / "first_look.ipynb", as_version=4)
NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(here)}}).execute()
executed = here.parent / "target" / "first_look.ipynb"
executed.parent.mkdir(exist_ok=True)
nbformat.write(notebook, executed)
print(f"Executed {len(notebook.cells)} cells; see {executed.relative_to(here.parent)}.")
