"""Feeds and calendars: each module has `outputs(edition)`."""
