"""Counts of reports whose noun stands before them, and error codes of few figures or in scripts without spaces."""

import pytest

COUNTS = [
    ("At 7 a.m. on Wednesday there were 380 reports on Downdetector, and by 9 a.m. there were 8,500.", "en", [380, 8500]),
    ("Um 7 Uhr gab es am Mittwoch 380 Meldungen bei Downdetector, und um 9 Uhr waren es 8.500.", "de", [380, 8500]),
    ("Complaints began to stream in. On Downdetector, where outages are tracked, more than 800 of them were on record.", "en", [800]),
    ("There were 380 reports on Downdetector on Wednesday, and in the office there were 500 people.", "en", [380]),
    ("Shops had trouble. On Downdetector, which has offices in nine cities, 800 of them were not to be seen.", "en", []),
]  # fmt: skip
CODES = [
    ("On Wednesday the box showed error code 47 while Nimbus was down.", "en", ["47"]),
    ("Viewers of Nimbus saw error 2000 on Wednesday.", "en", ["2000"]),
    ("Nimbus fixed the errors 2000 brought.", "en", []),
    ("5月13日Nimbus中断,用户收到“503服务不可用”提示。", "zh", ["503"]),
    ("Nimbus was down on Wednesday in area code 47.", "en", []),
]


@pytest.mark.parametrize(("text", "language", "counts"), COUNTS)
def test_a_number_stands_for_the_reports_before_it(claims, text: str, language: str, counts: list[int]) -> None:
    assert [c.value.n for c in claims(text, "peak_reports", language=language)] == counts


@pytest.mark.parametrize(("text", "language", "codes"), CODES)
def test_a_code_is_what_the_text_calls_one(claims, text: str, language: str, codes: list[str]) -> None:
    assert [c.value for c in claims(text, "error_code", language=language)] == codes
