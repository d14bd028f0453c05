"""Parts of pages: pure functions from the record to small view models that templates print."""
