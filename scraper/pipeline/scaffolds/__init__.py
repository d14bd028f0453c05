"""What `outagewire new` writes: the text of a note, a source, a format, with everything known filled in."""
