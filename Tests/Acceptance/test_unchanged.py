"""A build of what has not changed leaves the site alone, and says what the build before it said."""

# A day on which meetings that are said to be held have not come.
EARLIER = "2021-03-31"


def test_same_site_with_warnings_is_not_built_again(place):
    first = place.build(today=EARLIER)
    assert first.code == 0 and "WARNING" in first.text
    again = place.build(today=EARLIER)
    assert again.code == 0 and again.text.endswith(" up to date.\n")
    assert again.text.splitlines()[:-1] == first.text.splitlines()[:-1]
