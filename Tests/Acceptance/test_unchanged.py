"""A build of what has not changed leaves the site alone, and says what the build before it said."""


def test_same_site_with_a_warning_is_not_built_again(place):
    # Files before it without a message: the message has to find its file among all of them.
    place.write("content/zebra.pdf", b"Nothing mentions this file.")
    first = place.build()
    assert first.code == 0 and "zebra.pdf:1:1\nWARNING" in first.text
    folder = place.output.stat().st_ino
    assert place.build() == first
    assert place.output.stat().st_ino == folder
