"""The files people write (settings, notes, overrides), read with every mistake in its line."""
