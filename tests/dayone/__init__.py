"""How the record of day one was made from real documents."""
