"""Data for re-use: each module has `outputs(edition)`."""
