import Testing

/// Messages about how a CSV file was saved, whole.
struct CSVSavingMessageTests {
    @Test func windows1252() {
        #expect(
            CSVSample(bytes: Array("id,amount\n1,".utf8) + [0xA3] + Array("5\n".utf8)).rendered
                == #"""
                content/grants/fund/awards.csv:2:3
                PROBLEM  This CSV file was saved in an old form that loses £ signs and accents

                  1 │ id,amount
                  2 │ 1,�5
                    │   ^ probably meant as £

                Excel calls the old form “CSV (Comma delimited)”. Letters such as £, é and ’ cannot be
                read safely from it.

                Fix: open the file in Excel, choose File, then Save As, and as the file type “CSV UTF-8
                (Comma delimited)”.

                More about this: candour explain csv-not-utf-8

                """#)
    }

    @Test func utf16() {
        #expect(
            CSVSample(bytes: [0xFF, 0xFE, 0x69, 0x00]).rendered
                == #"""
                content/grants/fund/awards.csv:1:1
                PROBLEM  This CSV file was saved as Unicode text (UTF-16), not as UTF-8

                  1 │ ��i
                    │ ^^ the mark of UTF-16

                Excel calls this form “Unicode Text”. CSV files are read in UTF-8 alone.

                Fix: open the file in Excel, choose File, then Save As, and as the file type “CSV UTF-8
                (Comma delimited)”.

                More about this: candour explain csv-not-utf-8

                """#)
    }

    @Test func tooLarge() {
        #expect(
            CSVSample(bytes: Array(repeating: 0x61, count: 5_000_001)).rendered
                == #"""
                content/grants/fund/awards.csv:1:1
                PROBLEM  This CSV file is too large to be read

                  1 │ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
                    │ ^ 5,000 kilobytes

                The largest CSV file that can be read is 5 megabytes.

                Fix: split it into several files, one for each year for example.

                More about this: candour explain csv-too-large

                """#)
    }

    @Test func tooManyColumns() {
        #expect(
            CSVSample(bytes: Array(String(repeating: "a,", count: 1_001).utf8)).rendered
                == #"""
                content/grants/fund/awards.csv:1:1
                PROBLEM  This row has more than 1,000 cells

                  1 │ a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,…
                    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ more than 1,000 cells

                No table for people is that wide.

                Fix: remove the columns that are not needed, or split the table.

                More about this: candour explain csv-too-large

                """#)
    }

    @Test func tooManyRows() {
        #expect(
            CSVSample(bytes: Array(("a\n" + String(repeating: "1\n", count: 200_001)).utf8)).rendered
                == #"""
                content/grants/fund/awards.csv:200002:1
                PROBLEM  This CSV file has more than 200,000 rows

                  200001 │ 1
                  200002 │ 1
                         │ ^ row 200,001

                A table that long cannot be shown.

                Fix: split it into several files, one for each year for example.

                More about this: candour explain csv-too-large

                """#)
    }
}
