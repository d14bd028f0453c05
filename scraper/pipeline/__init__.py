"""The stages of a run, short and without policy."""
