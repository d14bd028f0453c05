"""What languages say about outages: cue words, names of zones, our own way of saying times, and text as the record handles it."""
