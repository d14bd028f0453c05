"""How claims are weighed against each other, whatever fact they are of; the facts are in `verdicts`."""
