"""What a run says where no bar can show its progress: a line a source, and none of those that were not due."""

from desk import Desk, web

from tests.in_process import outagewire


def said(desk: Desk, now: str, *before: str) -> list[str]:
    arguments = [one for one in desk.arguments(now) if one != "--json"]
    return outagewire(*before, *arguments).stderr.splitlines()


def test_each_source_is_a_line(tmp_path):
    with web() as where:
        desk = Desk(tmp_path, where).settle()
        desk.tell(2)
        first = said(desk, "2026-04-15T18:00:00Z")
        early = said(desk, "2026-04-15T18:01:00Z")
        again = said(desk, "2026-04-15T18:15:00Z")
        quiet = said(desk, "2026-04-15T18:30:00Z", "-q")
    assert first[:4] == ["acme-status: new, 2 items", "borea-status: new, 2 items", "courier: new, 2 items", "dispatch: new, 2 items"]  # fmt: skip
    assert first[4].endswith("4 sources: 4 new")
    assert early == ["0 files written; 4 sources: 4 not due"]
    assert again[0] == "acme-status: not modified, 0 items"
    assert quiet == []
