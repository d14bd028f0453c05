"""The only ring with side effects: clock, network, files, terminal."""
