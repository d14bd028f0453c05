"""The script that makes the table of common words, and tries the numbers of the clusterer one by one."""

import ast
import random

import calibrate
import corpus

from scraper.core.placing import common_words
from scraper.core.placing.calibration import CALIBRATED
from scraper.core.placing.common_words import COMMON


def test_the_same_texts_in_any_order_make_the_same_bytes():
    texts, titles = calibrate.tuned_texts(), ["Elevated errors on the API", "Sign-in fails", "Elevated latency"] * 9
    shuffled = random.Random(7).sample(texts, len(texts))
    assert calibrate.module(texts, titles) == calibrate.module(shuffled, titles[::-1])


def test_what_it_prints_is_a_module_of_the_table_in_use():
    made = calibrate.module(calibrate.tuned_texts(), calibrate.day_one_titles())
    (assigned,) = [node for node in ast.parse(made).body if isinstance(node, ast.AnnAssign)]
    table = ast.literal_eval(assigned.value)
    shared = {w for _, line in table for w in line.split()} & {w for _, line in COMMON for w in line.split()}
    assert len(shared) > 50
    assert max(len(line) for line in made.splitlines()) <= 120


def test_the_held_articles_are_never_read():
    held = {a.title for a in corpus.articles() if a.held}
    assert not any(text.split("\n", 1)[0] in held for text in calibrate.tuned_texts())


def test_a_word_is_as_common_as_in_articles_or_in_titles():
    table = dict(calibrate.table(["the gateway", "a turbine"] * 20, ["turbine", "mast"] * 20))
    assert {w for words in table.values() for w in words} == {"gateway", "turbine", "mast"}


def test_terms_are_those_that_clustering_counts():
    assert calibrate.terms_of("The gateway 500 障害が") == {"gateway", "障害", "害が"}


def test_a_number_moved_is_the_only_one_that_differs():
    tried = dict(calibrate.moved("threshold"))
    assert len(tried) > 5
    assert all(by.threshold != CALIBRATED.threshold and by.thin == CALIBRATED.thin for by in tried.values())
    assert list(calibrate.moved("nearness")) == []


def test_the_table_is_written_where_the_one_in_use_lies():
    assert calibrate.TABLE.read_text("utf-8").startswith('"""Words that many reports')
    assert calibrate.TABLE.samefile(common_words.__file__)
