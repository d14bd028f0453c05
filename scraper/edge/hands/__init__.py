"""Hands for work that is long, comes in pieces, or may have to be killed."""
