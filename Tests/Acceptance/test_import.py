"""`candour import`: tables from spreadsheet programs become records, or nothing at all, with each bad cell named."""

import pytest

from test_new import check, names, new, site  # noqa: F401 - fixtures
from test_refusals import CONTENT, MACHINE, assert_refused

TODAY = "2022-03-31"

GRANTS = (
    "Organisation,Project name,Charity No.,Purpose of grant,Amount awarded (£),Date of award,Ward\r\n"
    'Riverside Residents,Lights,1234567,"Lights along the path, which is dark","£2,500.00",14/06/2022,Riverside\r\n'
    "Café Club,,,Evening sessions,3000,14 June 2022,North\r\n"
    ",,,,,,\r\n"
    'Total,,,,"£5,500.00",,\r\n'
)
MAPPED = ("--id", "bus-fund", "--map", "Ward=area")


@pytest.fixture
def load(candour, site, tmp_path):  # noqa: F811
    def run(kind, table, *arguments):
        file = tmp_path / "table.csv"
        file.write_bytes(table if isinstance(table, bytes) else table.encode())
        return candour.run("import", kind, file, *arguments, "--today", TODAY, folder=site)

    return run


@pytest.fixture
def fund(new):  # noqa: F811
    result = new(
        "grants", "--title", "Bus fund", "--id", "bus-fund", "--set", "period=2022-23", "--set", "opens=not stated",
        "--set", "closes=not stated", "--set", "how_to_apply=Write to us.")
    assert result.code == 0, result.text


@pytest.mark.usefixtures("fund")
@pytest.mark.parametrize("saved_as", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_grants_in_every_form_of_excel(load, check, site, saved_as):  # noqa: F811
    before = names(site)
    shown = load("grants", GRANTS.encode(saved_as), *MAPPED)
    assert shown.code == 0, shown.text
    assert "Organisation        recipient (another name for it)" in shown.text
    assert "Amount awarded (£)  amount (a guess)" in shown.text
    assert "Row 5 holds the total, and is left out." in shown.text
    assert "Nothing was written." in shown.text and names(site) == before
    written = load("grants", GRANTS.encode(saved_as), *MAPPED, "--write")
    assert written.code == 0 and "1 file written." in written.text
    assert (site / "content/grants/bus-fund/awards.csv").read_text("utf-8") == (
        "id,recipient,project,charity_number,purpose,amount,award_date,area\n"
        'riverside-residents,Riverside Residents,Lights,1234567,"Lights along the path, which is dark",'
        '"£2,500.00",14/06/2022,Riverside\n'
        "cafe-club,Café Club,,,Evening sessions,3000,14 June 2022,North\n"
    )
    assert check().code == 0
    again = load("grants", GRANTS, *MAPPED, "--write")
    assert_refused(again, MACHINE, "has the file awards.csv already")


@pytest.mark.usefixtures("fund")
def test_bad_cells_are_named(load, site):  # noqa: F811
    table = (
        "Recipient,Purpose,Amount,Award date\n"
        "A,For a,#REF!,2022-05-01\n"
        "B,For b,£10,31/06/2022\n"
        'C,,"1,2345",2022-05-01\n'
        "D,For d,£62,980,2022-05-01\n"
        "E,For e,########,2022-05-01\n"
    )
    before = names(site)
    formulas = load("grants", table, "--id", "bus-fund", "--write")
    assert formulas.code == CONTENT
    for place, words in (("2:9", "Cell C2 holds “#REF!”"), ("6:9", "too narrow"), ("5:9", "needs quote marks")):
        assert f"table.csv:{place}" in formulas.text and words in formulas.text, formulas.text
    values = load("grants", table.replace("#REF!", "1").replace("########", "2").replace("£62,980", "£62980"),
                  "--id", "bus-fund", "--write")
    assert values.code == CONTENT
    for words in ("cell D3", "There is no such day: 31/06/2022", "cell C4", "There is nothing under purpose", "row 4|cell B4".split("|")[1]):
        assert words in values.text, values.text
    assert "Nothing was written." in values.text and names(site) == before


@pytest.mark.usefixtures("fund")
def test_heading_that_fits_no_field_is_asked_about(load):
    result = load("grants", GRANTS, "--id", "bus-fund")
    assert_refused(result, CONTENT, "The heading “Ward” fits no field", '--map "Ward="')
    assert load("grants", GRANTS, "--id", "bus-fund", "--map", "Ward=").code == 0


def test_requests_become_files(load, check, site):  # noqa: F811
    table = (
        "Ref;Subject;Date received;Date of response;Result;Requester;Question;Answer\n"
        "FOI/OPCC/22-001;Cost of cars;04/01/2022;14/01/2022;disclosed;A. Person;What did cars cost?;They cost £4,200.\n"
        'FOI/OPCC/22-002;"Cars: how many?";05/01/2022;;;B. Person;"How many\n\nare there?";\n'
    )
    result = load("foi", table, "--map", "Requester=", "--write")
    assert result.code == 0, result.text
    first = (site / "content/foi/2022/foi-opcc-22-001.md").read_text("utf-8")
    assert "\nreceived: 04/01/2022\n" in first and "Person" not in first
    assert first.endswith("---\n## Question 1\n\nWhat did cars cost?\n\n## Answer 1\n\nThey cost £4,200.\n")
    second = (site / "content/foi/2022/foi-opcc-22-002.md").read_text("utf-8")
    assert '\ntitle: "Cars: how many?"\n' in second and "\n#answered:" in second
    assert check().code == 0
    again = load("foi", table, "--map", "Requester=", "--write")
    assert_refused(again, CONTENT, "called foi-opcc-22-001 already", "2 problems")


def test_row_that_names_no_record_or_one_twice(load):
    table = "Reference,Title,Received\nFOI/1,A,2022-01-04\n,B,2022-01-05\nFOI/1,C,2022-01-06\nFOI/2,,2022-01-07\n"
    result = load("foi", table)
    assert result.code == CONTENT
    for words in ("what its request for information is named after", "Row 2 would have the same id", "nothing for title", "cell B5"):
        assert words in result.text, result.text


def test_statistics_become_one_table(load, check, site):  # noqa: F811
    table = 'Crime,2019/20,2020/21\nRobbery,749,"1,000"\nBurglary,10,20\nTotal,759,"1,020"\n'
    missing = load("statistics", table, "--set", "title=Crime in the county")
    assert_refused(missing, CONTENT, "needs unit", "needs source")
    values = ("--set", "title=Crime in the county", "--set", "unit=offences", "--set", "source=The police")
    wrong = load("statistics", table.replace("749", "lots"), *values)
    assert_refused(wrong, CONTENT, "cell B2", "lots")
    sum_is_wrong = load("statistics", table.replace('1,020', '1,021'), *values)
    assert_refused(sum_is_wrong, CONTENT, "crime-in-the-county.yml", "1,020")
    result = load("statistics", table, *values, "--write")
    assert result.code == 0, result.text
    text = (site / "content/statistics/crime-in-the-county.yml").read_text("utf-8")
    assert "\nrows:\n  - id: robbery\n    label: Robbery\n    2019/20: 749\n    2020/21: 1,000\n" in text
    assert "    total: yes\n" in text
    assert check().code == 0


def test_dates_of_meetings(load, check, site):  # noqa: F811
    table = "Date,Time,Location\nWednesday 29 June 2022,1.30 pm,Town hall\n28/09/2022,2 pm,Town hall\nTuesday 30 November 2022,2 pm,X\n"
    assert_refused(load("meetings", table), MACHINE, "--in")
    values = ("--in", "police-and-crime-panel", "--set", "state=planned", "--set", "public=yes")
    assert_refused(load("meetings", table, *values), CONTENT, "cell A4", "weekday does not match")
    result = load("meetings", table.replace("Tuesday", "Wednesday"), *values, "--write")
    assert result.code == 0, result.text
    folder = site / "content/meetings/police-and-crime-panel"
    assert "\ndate: 28/09/2022\n" in (folder / "2022-09-28/meeting.yml").read_text("utf-8")
    assert (folder / "2022-11-30/meeting.yml").is_file()
    assert check().code == 0


REFUSED = {
    "kind without tables": (["news"], "cannot be taken over"),
    "no such fund": (["grants", "--id", "bus-fnud"], "no fund called"),
    "no fund": (["grants"], "not said which fund"),
    "map without field": (["grants", "--id", "x", "--map", "Ward"], "equals sign"),
    "map of no heading": (["grants", "--id", "x", "--map", "Street=area"], "no heading “Street”"),
    "map to no field": (["grants", "--id", "x", "--map", "Ward=aera"], "Did you mean area"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_wrong_usage(load, site, case):  # noqa: F811
    (kind, *arguments), words = REFUSED[case]
    before = names(site)
    assert_refused(load(kind, GRANTS.replace(",Ward", ",Area") if "Ward" not in " ".join(arguments) else GRANTS, *arguments), MACHINE, words)
    assert names(site) == before


def test_files_that_are_no_tables(candour, site, load, tmp_path):  # noqa: F811
    missing = candour.run("import", "foi", tmp_path / "nowhere.csv", folder=site)
    assert_refused(missing, MACHINE, "There is no file", "nowhere.csv")
    assert_refused(candour.run("import", "foi", tmp_path, folder=site), MACHINE, "folder")
    assert_refused(load("foi", ""), CONTENT, "empty")
    assert_refused(load("foi", b"PK\x03\x04\x00\x00binary\x00"), CONTENT)
