"""A page asks for nothing elsewhere, keeps nothing, says nothing to the console, and loses nothing without script."""

import pytest

STORED = """
async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage),
  ...(await indexedDB.databases()).map(database => database.name),
  ...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(worker => worker.scope),
]
"""


def test_pages_ask_for_nothing_elsewhere_and_keep_nothing(visited, tab):
    page = tab()
    problems = []
    where = ""
    page.on("request", lambda request: request.url.startswith(visited.base)
            or problems.append(f"{where}: asks for {request.url}"))
    page.on("response", lambda response: response.status < 400
            or problems.append(f"{where}: {response.status} {response.url}"))
    # The icon of a page that was left before it came is given up.
    page.on("requestfailed", lambda request: request.failure == "net::ERR_ABORTED"
            or problems.append(f"{where}: could not get {request.url}: {request.failure}"))
    page.on("console", lambda message: problems.append(f"{where}: says {message.text}"))
    page.on("pageerror", lambda fault: problems.append(f"{where}: {fault}"))
    for path in visited.pages:
        where = path
        page.goto(visited.address(path))
        problems += [f"{path}: keeps {name}" for name in page.evaluate(STORED)]
    problems += [f"the cookie {cookie['name']}" for cookie in page.context.cookies()]
    assert not problems, "\n".join(problems)


# What only a script can do may be missing without one.
SHOWN = """
() => {
  for (const part of document.querySelectorAll("search, [role=search], button")) part.remove();
  return document.body.innerText.split("\\n").map(line => line.trim()).filter(line => line);
}
"""


def test_nothing_is_missing_without_script(visited, tab):
    with_script, without = tab(), tab(java_script_enabled=False)
    problems = []
    for path in visited.samples:
        texts = []
        for page in (with_script, without):
            page.goto(visited.address(path))
            texts.append(page.evaluate(SHOWN))
        missing = [line for line in texts[0] if line not in set(texts[1])]
        problems += [f"{path}: “{line[:80]}”" for line in missing]
        if not texts[1]:
            problems.append(f"{path}: nothing is shown without script")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("address", ["no-such-page", "decisions/no/such/page/", "a/b/c/d/e?f=g"])
def test_page_for_a_wrong_address_works_at_any_depth(demonstration, tab, address):
    page = tab()
    failed = []
    page.on("response", lambda response: response.status < 400 or failed.append(response.url))
    page.goto(demonstration.base + address)
    assert failed == [demonstration.base + address], "something that the page needs is not there"
    assert page.locator("h1").inner_text() == "Page not found"
    links = page.eval_on_selector_all("main a", "links => links.map(link => [link.textContent, link.href])")
    assert ["home page", demonstration.base] in links
    inside = [url for _, url in links if url.startswith(demonstration.base)]
    assert len(inside) > 2, "the page should offer ways on"
    for url in inside:
        assert page.request.get(url).status == 200, url
