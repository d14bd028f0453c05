"""What an article says of whom: sentences with the providers, times and speakers they give."""
