"""The HTML checker finds nothing in the site of what is hard to show, either."""

from html_checker import html_faults


def test_html_checker_finds_no_error_and_no_warning(stress, tmp_path):
    problems = html_faults(stress.tree.root, tmp_path)
    assert not problems, "\n".join(problems)
