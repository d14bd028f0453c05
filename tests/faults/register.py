"""The forty faults, and where each is tested: by the animals of the zoo that bear its number, and by the tests named."""

from __future__ import annotations

HTTP = "faults/test_http_faults.py::"
DOCUMENTS = "faults/test_document_faults.py::"
EACH = f"{HTTP}test_each_fault_is_a_problem_with_its_name_its_source_and_a_remedy"
SICK = f"{DOCUMENTS}test_each_is_named_as_what_it_is_and_costs_nothing_known"

FORTY: dict[int, tuple[str, tuple[str, ...]]] = {
    1: ("name does not resolve", (f"{HTTP}test_a_name_that_does_not_resolve_is_named", f"{HTTP}test_a_name_server_that_never_answers_holds_up_nothing")),
    2: ("refused", (EACH,)),
    3: ("connect hangs", (EACH, f"{HTTP}test_tries_are_at_most_three_and_none_after_a_timeout")),
    4: ("header drip", (EACH,)),
    5: ("body drip", (EACH,)),
    6: ("truncated length", (EACH,)),
    7: ("bad chunk", (EACH,)),
    8: ("not HTTP at all", (EACH,)),
    9: ("500 KB header", (EACH,)),
    10: ("infinite body", (EACH,)),
    11: ("empty reply", (EACH,)),
    12: ("redirect loop", (EACH,)),
    13: ("redirect without Location", (EACH,)),
    14: ("redirect to file: or javascript:", (EACH,)),
    15: ("redirect to the machine's own metadata", (EACH, f"{HTTP}test_a_private_address_is_refused_unless_it_was_allowed")),
    16: ("private address in another spelling", (EACH, "edge/test_addresses.py::test_no_spelling_of_a_private_address_is_public")),
    17: ("a name that resolves public, then private", (f"{HTTP}test_a_name_that_turns_private_is_refused",)),
    18: ("gzip bomb", (EACH, "edge/test_bodies.py::test_a_bomb_adds_less_than_32_megabytes")),
    19: ("unasked and double encodings", (EACH, "edge/test_bodies.py::test_what_cannot_be_read_has_a_name")),
    20: ("corrupt gzip", (EACH, "edge/test_bodies.py::test_what_cannot_be_read_has_a_name")),
    21: ("Retry-After in every form", (f"{HTTP}test_retry_after_is_obeyed_and_bounded", "edge/test_answers.py::test_retry_after")),
    22: ("401, 403, a challenge page with status 200", (EACH, "edge/test_answers.py::test_bot_checks_are_recognised")),
    23: ("410, permanent redirect of a feed", (EACH, f"{HTTP}test_a_permanent_redirect_is_remembered_and_a_passing_one_is_not")),
    24: ("304 without state, ETags of all kinds", (EACH, f"{HTTP}test_validators_go_back_as_they_came", f"{HTTP}test_a_new_etag_on_the_same_body_is_no_change", f"{HTTP}test_validators_are_not_sent_once_the_body_is_lost")),
    25: ("TLS expired or for another host", (EACH, f"{HTTP}test_a_certificate_that_holds_is_accepted")),
    26: ("robots.txt 404, 403, 5xx, 500 KB, HTML", (EACH, f"{HTTP}test_what_only_looks_sick_is_read", "edge/test_robots.py::test_what_a_status_means")),
    27: ("empty body", (SICK,)),
    28: ("HTML instead of a feed or JSON", (SICK,)),
    29: ("truncated: the whole items are kept", (SICK,)),
    30: ("entity bombs and external entities", (SICK,)),
    31: ("wrong, absent or contradicted charset", (SICK,)),
    32: ("NUL, control characters, bogus entities", (SICK, f"{DOCUMENTS}test_what_is_kept_holds_no_control_characters")),
    33: ("missing, duplicate, changing guid", (SICK,)),
    34: ("dates absent, impossible, foreign, future", (SICK,)),
    35: ("10 MB, 20,000 items, nested 20,000", (SICK, f"{DOCUMENTS}test_time_and_memory_stay_bounded")),
    36: ("an item that jitters, a feed that shrinks to nothing", (SICK, f"{DOCUMENTS}test_no_sick_document_becomes_good_news")),
    37: ("pathological HTML", (SICK, f"{DOCUMENTS}test_time_and_memory_stay_bounded")),
    38: ("PDF, image, empty page, stub, consent page as an article", (SICK,)),
    39: ("script, Markdown, YAML or Jinja in titles and bodies", (
        "ops/test_hostile_world.py::test_no_page_holds_anything_active", "ops/test_hostile_world.py::test_in_a_browser_no_script_of_theirs_runs_no_request_leaves_and_the_layout_holds",
        "ops/test_hostile_world.py::test_no_workflow_command_comes_from_outside", "ops/test_hostile_world.py::test_no_file_holds_control_or_bidi_characters",
    )),
    40: ("kill in mid-write, full disk, two runs pushing, the clock jumping", (
        "ops/test_kill.py::test_a_kill_at_any_moment_and_a_new_run_give_the_bytes_of_an_undisturbed_one", "ops/test_kill.py::test_a_kill_in_mid_write_does_the_same",
        "ops/test_kill.py::test_a_disk_that_refuses_in_mid_write_costs_the_run_and_nothing_else", "ops/test_keep.py::test_two_runs_that_race_end_with_what_both_found",
        "ops/test_kill.py::test_a_clock_that_jumps_back_and_forth_silences_nobody_and_loses_nothing",
    )),
}  # fmt: skip
