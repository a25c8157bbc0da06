import Testing

/// Messages about rows and headings of CSV files, whole.
struct CSVRowMessageTests {
    @Test func amountSplitByItsComma() {
        #expect(
            CSVSample("id,recipient,amount,note\n1,Café,£62,980,none\n").rendered
                == #"""
                content/grants/fund/awards.csv:2:8
                PROBLEM  The amount £62,980 needs quote marks, because of its comma

                  1 │ id,recipient,amount,note
                  2 │ 1,Café,£62,980,none
                    │        ^^^^^^^ read as 2 cells

                In a CSV file a comma begins a new cell. So this row has 5 cells, but there are 4
                headings.

                Fix: write "£62,980" with quote marks, or without the comma.

                More about this: candour explain csv-too-many-cells

                """#)
    }

    @Test func tooManyCells() {
        #expect(
            CSVSample("id,name\n1,Youth, Community\n").rendered
                == #"""
                content/grants/fund/awards.csv:2:10
                PROBLEM  This row has 3 cells, but there are 2 headings

                  1 │ id,name
                  2 │ 1,Youth, Community
                    │          ^^^^^^^^^ beyond the last heading

                In a CSV file a comma begins a new cell. A text or amount that has a comma stands in quote
                marks.

                Check: where is a comma too many?
                  - if a text has a comma, write that text in quote marks
                  - if a heading is missing, add it to the first row

                More about this: candour explain csv-too-many-cells

                """#)
    }

    @Test func twoAmountsSplit() {
        #expect(
            CSVSample("id,amount,paid\n1,£1,000,£2,000\n").rendered
                == #"""
                content/grants/fund/awards.csv:2:10
                PROBLEM  This row has 5 cells, but there are 3 headings

                  1 │ id,amount,paid
                  2 │ 1,£1,000,£2,000
                    │          ^^^^^^ beyond the last heading

                In a CSV file a comma begins a new cell. A text or amount that has a comma stands in quote
                marks.

                Check: where is a comma too many?
                  - if these are amounts, write each in quote marks: £1,000 and £2,000
                  - if a heading is missing, add it to the first row

                More about this: candour explain csv-too-many-cells

                """#)
    }

    @Test func tooFewCells() {
        #expect(
            CSVSample("id,name,amount,date,note\n1,Café\n").rendered
                == #"""
                content/grants/fund/awards.csv:2:7
                PROBLEM  This row has 2 cells, but there are 5 headings

                  1 │ id,name,amount,date,note
                  2 │ 1,Café
                    │       ^ no cell for amount, date and note

                A cell that is empty still has its comma, so that the others stand in their columns.

                Check: is a cell missing?
                  - if the last cells are empty, write a comma for each
                  - if a cell in the middle is missing, put it back

                More about this: candour explain csv-too-few-cells

                """#)
    }

    @Test func oneCellMissing() {
        #expect(
            CSVSample("id,name,amount\n1,Café\n").rendered
                == #"""
                content/grants/fund/awards.csv:2:7
                PROBLEM  This row has 2 cells, but there are 3 headings

                  1 │ id,name,amount
                  2 │ 1,Café
                    │       ^ no cell for amount

                A cell that is empty still has its comma, so that the others stand in their columns.

                Check: is a cell missing?
                  - if the last cells are empty, write a comma for each
                  - if a cell in the middle is missing, put it back

                More about this: candour explain csv-too-few-cells

                """#)
    }
}
