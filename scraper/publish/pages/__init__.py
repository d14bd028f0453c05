"""Page kinds: each module holds `KIND`, `TAB` and `pages(edition)`, and has a template of its name."""
