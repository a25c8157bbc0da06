"""Long tables can be sorted, by keyboard; without a script they stand as they were written."""

FUND = "grants/youth-and-community-fund-2019-20/index.html"


def column(page, number):
    return page.eval_on_selector_all(
        "#all-awards ~ .table-region tbody tr", f"rows => rows.map(row => row.cells[{number}].textContent)")


def pounds(cell):
    return int(cell.removeprefix("£").replace(",", ""))


def test_table_is_sorted_by_numbers_both_ways_with_the_total_last(demonstration, tab):
    page = tab()
    page.goto(demonstration.address(FUND))
    heads = page.eval_on_selector_all("#all-awards ~ .table-region thead th", "all => all.map(th => th.textContent)")
    amount = heads.index("Amount")
    written = column(page, amount)
    button = page.get_by_role("button", name="Amount", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    up = [pounds(cell) for cell in column(page, amount)]
    assert up[:-1] == sorted(up[:-1]) and up[-1] == sum(up[:-1])
    assert page.get_by_role("columnheader", name="Amount").get_attribute("aria-sort") == "ascending"
    page.keyboard.press("Space")
    down = [pounds(cell) for cell in column(page, amount)]
    assert down[:-1] == sorted(up[:-1], reverse=True) and down[-1] == up[-1]
    assert sorted(written) == sorted(column(page, amount)), "no row was lost"


def test_table_is_sorted_by_words(demonstration, tab):
    page = tab()
    page.goto(demonstration.address(FUND))
    page.get_by_role("button", name="Recipient", exact=True).click()
    names = column(page, 0)
    assert names[-1] == "Total"
    assert names[:-1] == sorted(names[:-1], key=lambda name: name.lower().replace("’", "'"))


def test_without_script_a_table_has_no_buttons(demonstration, tab):
    page = tab(java_script_enabled=False)
    page.goto(demonstration.address(FUND))
    assert page.locator("th button").count() == 0
