"""`python -m scraper` is `outagewire`."""

from scraper.cli import main

main(prog_name="outagewire")
