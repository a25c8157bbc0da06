"""Every feed can be read by feed readers, and an entry keeps its id for ever."""

import json
import re
from collections import Counter
from datetime import datetime

import feedparser
import lxml.etree

ATOM = "{http://www.w3.org/2005/Atom}"


def feeds(site, ending):
    return [path for path in sorted(site.files) if path.startswith("feeds/") and path.endswith(ending)]


def entries(site, path):
    """The id, the links and the title of each entry of a feed, whatever its format."""
    if path.endswith(".json"):
        items = json.loads(site.read(path))["items"]
        return [(item.get("id"), [item["url"]] if "url" in item else [], item.get("title")) for item in items]
    parsed = feedparser.parse((site.root / path).read_bytes())
    return [
        (
            entry.get("id"),
            [link.href for link in entry.get("links", []) if link.rel == "alternate"],
            entry.get("title"),
        )
        for entry in parsed.entries
    ]


def all_feeds(site):
    return feeds(site, ".atom") + feeds(site, ".rss") + feeds(site, ".json")


def is_timestamp(text):
    """A date and time with its time zone, as RFC 3339 writes it."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text or ""):
        return False
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00")).tzinfo is not None
    except ValueError:
        return False


def test_feeds_of_everything_are_there(site):
    assert {"feeds/all.atom", "feeds/all.rss", "feeds/all.json"} <= site.files
    counts = {path: len(entries(site, f"feeds/all.{path}")) for path in ("atom", "rss", "json")}
    assert counts["atom"] > 0
    assert len(set(counts.values())) == 1, f"the formats of one feed differ in length: {counts}"


def test_there_is_nothing_but_feeds_in_the_feeds_folder(site):
    unknown = [path for path in site.files if path.startswith("feeds/") and path not in all_feeds(site)]
    assert not [path for path in unknown if not path.endswith(".html")]


def test_kinds_and_themes_have_feeds(site, source):
    names = feeds(site, ".atom")
    problems = []
    if any(path.startswith("decisions/") for path in site.files) and "feeds/decisions.atom" not in names:
        problems.append("feeds/decisions.atom")
    for file in sorted(source.glob("content/plans/*/themes/*.md")):
        plan, theme = file.parts[-3], re.sub(r"^\d+-", "", file.stem)
        if f"plans/{plan}/{theme}/index.html" in site.files:
            if not any(theme in name and plan in name for name in names):
                problems.append(f"a feed for the theme {theme} of the plan {plan}")
    assert not problems, "missing:\n" + "\n".join(problems)


def test_home_page_tells_readers_of_its_feeds(site):
    home = site.by_path["index.html"]
    offered = {site.file_at(site.resolve(home, link.value)) for link in home.links if "alternate" in link.rel}
    assert "feeds/all.atom" in offered


def test_feeds_parse(site):
    problems = []
    for path in feeds(site, ".atom") + feeds(site, ".rss"):
        parsed = feedparser.parse((site.root / path).read_bytes())
        expected = "atom10" if path.endswith(".atom") else "rss20"
        if parsed.bozo:
            problems.append(f"{path}: {parsed.bozo_exception}")
        if parsed.version != expected:
            problems.append(f"{path}: read as {parsed.version or 'nothing known'}")
        if not parsed.feed.get("title") or not parsed.feed.get("link"):
            problems.append(f"{path}: the feed has no title or no link")
        for entry in parsed.entries:
            if not entry.get("title") or not entry.get("id") or not entry.get("link"):
                problems.append(f"{path}: an entry lacks its title, id or link: {entry.get('title')}")
            if not (entry.get("published_parsed") or entry.get("updated_parsed")):
                problems.append(f"{path}: no date that can be read: {entry.get('title')}")
    assert not problems, "\n".join(problems)


def test_atom_feeds_have_what_the_standard_asks(site):
    problems = []
    for path in feeds(site, ".atom"):
        feed = lxml.etree.fromstring((site.root / path).read_bytes())
        for name in ("id", "title", "updated"):
            if len(feed.findall(ATOM + name)) != 1 or not feed.findtext(ATOM + name, "").strip():
                problems.append(f"{path}: the feed lacks its {name}")
        if not feed.findtext(f"{ATOM}author/{ATOM}name", "").strip():
            problems.append(f"{path}: the feed names no author")
        own = [link.get("href") for link in feed.findall(ATOM + "link") if link.get("rel") == "self"]
        if own != [site.base_url + path]:
            problems.append(f"{path}: its link to itself is {own}")
        updated = [feed.findtext(ATOM + "updated", "")]
        for entry in feed.findall(ATOM + "entry"):
            for name in ("id", "title", "updated"):
                if len(entry.findall(ATOM + name)) != 1 or not entry.findtext(ATOM + name, "").strip():
                    problems.append(f"{path}: {entry.findtext(ATOM + 'title')}: the entry lacks its {name}")
            updated.append(entry.findtext(ATOM + "updated", ""))
        problems += [f"{path}: no RFC 3339 time: “{text}”" for text in updated if not is_timestamp(text)]
    assert not problems, "\n".join(problems)


def test_json_feeds_have_what_the_standard_asks(site):
    problems = []
    for path in feeds(site, ".json"):
        feed = json.loads(site.read(path))
        if feed.get("version") != "https://jsonfeed.org/version/1.1":
            problems.append(f"{path}: the version is {feed.get('version')}")
        if not feed.get("title") or not isinstance(feed.get("items"), list):
            problems.append(f"{path}: no title, or no list of items")
        if feed.get("feed_url") != site.base_url + path:
            problems.append(f"{path}: the feed's own address is {feed.get('feed_url')}")
        for item in feed.get("items", []):
            name = item.get("id")
            if not isinstance(name, str) or not name:
                problems.append(f"{path}: an id that is no text: {name!r}")
            if not ("content_html" in item or "content_text" in item):
                problems.append(f"{path}: {name}: no content")
            if not is_timestamp(item.get("date_published")):
                problems.append(f"{path}: {name}: no RFC 3339 time: {item.get('date_published')}")
            if "date_modified" in item and not is_timestamp(item["date_modified"]):
                problems.append(f"{path}: {name}: no RFC 3339 time: {item['date_modified']}")
    assert not problems, "\n".join(problems)


def test_entry_ids_are_unique(site):
    problems = []
    for path in all_feeds(site):
        names = [name for name, _, _ in entries(site, path)]
        problems += [f"{path}: {name} {count} times" for name, count in Counter(names).items() if count > 1]
    assert not problems, "\n".join(problems)


def test_feed_ids_are_unique(site):
    ids = [
        lxml.etree.fromstring((site.root / path).read_bytes()).findtext(ATOM + "id")
        for path in feeds(site, ".atom")
    ]
    assert len(ids) == len(set(ids))


def test_entries_lead_to_pages(site):
    problems = []
    for path in all_feeds(site):
        for _, links, title in entries(site, path):
            fault = site.fault_at(site.on_base(links[0])) if links else "there is no link"
            if fault:
                problems.append(f"{path}: {title}: {links}: {fault}")
    assert not problems, "\n".join(problems)


def test_entry_ids_outlast_a_build(site, site_next_day):
    """A reader shows an entry again when its id changes, so a later build must give the same one."""
    problems = []
    for path in all_feeds(site):
        later = {}
        for name, links, _ in entries(site_next_day, path):
            later.setdefault(str(links), set()).add(name)
        for name, links, title in entries(site, path):
            # A feed of the newest entries may have let go of an old one.
            names = later.get(str(links), {name})
            if name not in names:
                problems.append(f"{path}: {title}: {name} became {', '.join(map(str, names))}")
    assert not problems, "\n".join(problems)


def test_feed_dates_come_from_the_records(site, site_next_day):
    """An entry that nobody changed is not new the next day."""
    problems = []
    for path in feeds(site, ".atom"):
        dates = [
            {
                entry.findtext(ATOM + "id"): entry.findtext(ATOM + "updated")
                for entry in lxml.etree.fromstring((tree.root / path).read_bytes()).iter(ATOM + "entry")
            }
            for tree in (site, site_next_day)
        ]
        shared = dates[0].keys() & dates[1].keys()
        problems += [f"{path}: {name}" for name in sorted(shared) if dates[0][name] != dates[1][name]]
    assert not problems, "\n".join(problems)
