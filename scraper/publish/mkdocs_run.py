"""Runs MkDocs in a process of its own, so that its memory and its settings of logging stay out of ours.

Arguments: config file, docs_dir, site_dir, site name, site address.
"""

from __future__ import annotations

import sys


def main(arguments: list[str]) -> int:
    """Build once; what MkDocs has to say goes to standard error."""
    from mkdocs.commands.build import build  # noqa: PLC0415  only this process pays for the import
    from mkdocs.config import load_config  # noqa: PLC0415  same

    file, docs, site, name, address = arguments
    config = load_config(config_file=file, docs_dir=docs, site_dir=site, site_name=name, site_url=address)
    build(config)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
