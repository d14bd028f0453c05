"""Killing a process at a chosen moment of its writing."""


def dies_at(moment: int, *acts: str) -> str:
    """Code to run before a command: the process is killed instead of the n-th of these acts (`Path.replace`, …)."""
    return f"""
import os, signal
from pathlib import Path
left = [{moment}]
def counting(act):
    def counted(*args, **named):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return act(*args, **named)
    return counted
{", ".join(acts)} = {", ".join(f"counting({act})" for act in acts)}
"""
