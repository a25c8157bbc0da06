import Testing

/// Messages about CSV files as a whole, whole.
struct CSVFileMessageTests {
    @Test func semicolons() {
        #expect(
            CSVSample("id;name\r\n1;Café\r\n").rendered
                == #"""
                content/grants/fund/awards.csv:1:3
                PROBLEM  The cells of this CSV file are separated by semicolons, not by commas

                  1 │ id;name
                    │   ^ expected a comma
                  2 │ 1;Café

                Excel does this when the computer’s region writes numbers with a decimal comma.

                Fix: set the region of the computer to English (United Kingdom), and save the file again
                as “CSV UTF-8 (Comma delimited)”.

                More about this: candour explain csv-other-separator

                """#)
    }

    @Test func tabs() {
        #expect(
            CSVSample("id\tname\n1\tCafé\n").rendered
                == #"""
                content/grants/fund/awards.csv:1:3
                PROBLEM  The cells of this CSV file are separated by tabs, not by commas

                  1 │ id    name
                    │   ^^^^ expected a comma
                  2 │ 1    Café

                A file of this kind is read with commas between its cells.

                Fix: open the file in Excel, and save it as “CSV UTF-8 (Comma delimited)”.

                More about this: candour explain csv-other-separator

                """#)
    }

    @Test func bars() {
        #expect(
            CSVSample("id|name\n1|Café\n").rendered
                == #"""
                content/grants/fund/awards.csv:1:3
                PROBLEM  The cells of this CSV file are separated by upright bars, not by commas

                  1 │ id|name
                    │   ^ expected a comma
                  2 │ 1|Café

                A file of this kind is read with commas between its cells.

                Fix: open the file in Excel, and save it as “CSV UTF-8 (Comma delimited)”.

                More about this: candour explain csv-other-separator

                """#)
    }

    @Test func unclosedQuote() {
        #expect(
            CSVSample("id,name\n1,\"Café\n2,Club\n").rendered
                == #"""
                content/grants/fund/awards.csv:2:3
                PROBLEM  A quote mark is opened here and never closed

                  1 │ id,name
                  2 │ 1,"Café
                    │   ^ opened here, and never closed
                  3 │ 2,Club

                Everything up to the end of the file would be one cell.

                Fix: write a quote mark at the end of the cell, or remove this one.

                More about this: candour explain csv-unclosed-quote

                """#)
    }

    @Test func textAfterQuote() {
        #expect(
            CSVSample("id,name\n1,\"Café\" bar\n").rendered
                == #"""
                content/grants/fund/awards.csv:2:10
                PROBLEM  Text follows the closing quote mark of a cell

                  1 │ id,name
                  2 │ 1,"Café" bar
                    │   ^ the cell begins here
                    │          ^^^ after the closing quote mark

                A cell in quote marks ends with the second one. A quote mark inside it is written twice.

                Fix: write every quote mark inside the cell twice: ""like this"".

                More about this: candour explain csv-text-after-quote

                """#)
    }

    @Test func quoteNotClosedOnItsLine() {
        #expect(
            CSVSample("id,name\n1,\"Café\n2,\"Club\"\n").rendered
                == #"""
                content/grants/fund/awards.csv:3:4
                PROBLEM  Text follows the closing quote mark of a cell

                  1 │ id,name
                  2 │ 1,"Café
                    │   ^ the cell begins here
                  3 │ 2,"Club"
                    │    ^^^^^ after the closing quote mark

                The cell runs over several lines. Probably a closing quote mark is missing on the first of
                them.

                Fix: write the missing quote mark at the end of the first of these cells.

                More about this: candour explain csv-text-after-quote

                """#)
    }
}
