import Testing

/// Messages about headings of CSV files, whole.
struct CSVHeadingMessageTests {
    @Test func blankHeading() {
        #expect(
            CSVSample("id,,amount\n1,Café,5\n").rendered
                == #"""
                content/grants/fund/awards.csv:1:4
                PROBLEM  Column 2 has no heading

                  1 │ id,,amount
                    │    ^ column 2
                  2 │ 1,Café,5

                The heading says what the cells below it are.

                Check: what is in the column?
                  - if its cells belong to the table, write a heading
                  - if not, remove the whole column

                More about this: candour explain csv-blank-heading

                """#)
    }

    @Test func repeatedHeading() {
        #expect(
            CSVSample("id,Name,name\n1,a,b\n").rendered
                == #"""
                content/grants/fund/awards.csv:1:9
                PROBLEM  Two columns have the heading “name”

                  1 │ id,Name,name
                    │    ^^^^ the first
                    │         ^^^^ again
                  2 │ 1,a,b

                The heading says what the cells below it are, so each is used once.

                Check: which of the two is right?
                  - if both columns are needed, give one of them another heading
                  - if not, remove one of them

                More about this: candour explain csv-repeated-heading

                """#)
    }

    @Test func emptyFile() {
        #expect(
            CSVSample("").rendered
                == #"""
                content/grants/fund/awards.csv:1:1
                PROBLEM  This CSV file is empty

                Its first row must hold the headings of the columns.

                Fix: export the table again, or remove the file.

                More about this: candour explain csv-empty

                """#)
    }

    @Test func headingsOnly() {
        #expect(
            CSVSample("id,name\n").rendered
                == #"""
                content/grants/fund/awards.csv:1:1
                WARNING  This CSV file has headings but no rows

                  1 │ id,name
                    │ ^^^^^^^ headings, and no rows below

                It will be published as a table without rows.

                Check: was the whole table exported?

                More about this: candour explain csv-no-rows

                """#)
    }
}
