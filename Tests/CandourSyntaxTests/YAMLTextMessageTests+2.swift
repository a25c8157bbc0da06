import Testing

extension YAMLTextMessageTests {
    @Test func asksWhatAHyphenAfterAColonMeans() {
        #expect(
            message("agenda: - Apologies\n")
                == #"""
                content/record.yml:1:9
                PROBLEM  A list cannot start on the same line as the name of its field

                  1 │ agenda: - Apologies
                    │         ^ this hyphen

                A hyphen and a space start an item of a list, which needs a line of its own.

                Check: what the agenda is:
                  - if it is a list, start the line below with two spaces and the hyphen
                  - if it is text, put double quote marks around it
                  - if it is not known, write not stated

                More about this: candour explain text-starts-with-sign

                """#
        )
    }

    @Test func refusesASignBeforeAName() {
        #expect(
            message("title: Précis, £5\n@date: 2022\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  The name of a field cannot start with an @ sign

                  1 │ title: Précis, £5
                  2 │ @date: 2022
                    │ ^ this sign

                Field names are lower case, with underscores between the words.

                Check: whether this line is a field:
                  - if it is, delete the sign
                  - if it is text that belongs to the field above, put quote marks around the whole of
                    that text

                More about this: candour explain text-starts-with-sign

                """#
        )
    }

    @Test func refusesALineThatStartsWithAPercentSign() {
        #expect(
            message("%YAML 1.1\n---\ntitle: Precept\n")
                == #"""
                content/record.yml:1:1
                PROBLEM  A line cannot start with a % sign here

                  1 │ %YAML 1.1
                    │ ^^^^^^^^^ this line
                  2 │ ---

                At the start of a line % gives instructions to the program, which records do not need.

                Fix: delete the line.

                More about this: candour explain text-starts-with-sign

                """#
        )
    }

    @Test func refusesASignInsideBrackets() {
        #expect(
            message("present: [edward-leigh, *note]\n")
                == #"""
                content/record.yml:1:25
                PROBLEM  Text that starts with an asterisk (*) needs quote marks

                  1 │ present: [edward-leigh, *note]
                    │                         ^ this sign

                At the start of a value this sign has a meaning of its own, which records do not use.

                Fix: put double quote marks around the whole of this text.

                More about this: candour explain text-starts-with-sign

                """#
        )
    }

    @Test func findsTheQuoteMarkThatIsNeverClosed() {
        #expect(
            message("title: \"Agenda for the café, £5\ndate: 2022-02-02\nsummary: \"Something\"\n")
                == #"""
                content/record.yml:1:8
                PROBLEM  The title starts with a quote mark that is never closed

                  1 │ title: "Agenda for the café, £5
                    │        ^ opened here
                  2 │ date: 2022-02-02
                    │ ^^^^^^^^^^^^^^^^ this would be read as part of it
                  3 │ summary: "Something"

                Everything up to the next quote mark would be read as part of the text.

                Fix: type a double quote mark where the text ends, or delete this one.

                More about this: candour explain quote-not-closed

                """#
        )
    }

    @Test func findsTheQuoteMarkThatIsNeverClosedAtTheEnd() {
        #expect(
            message("members:\n  - name: 'é\n    role: chair")
                == #"""
                content/record.yml:2:11
                PROBLEM  The name starts with a quote mark that is never closed

                  1 │ members:
                  2 │   - name: 'é
                    │           ^ opened here
                  3 │     role: chair

                Everything up to the next quote mark would be read as part of the text.

                Fix: type a single quote mark where the text ends, or delete this one.

                More about this: candour explain quote-not-closed

                """#
        )
    }

    @Test func quotesAQuotationAtTheStartOfAValue() {
        #expect(
            message("title: \"Agenda\" for Monday\n")
                == #"""
                content/record.yml:1:17
                PROBLEM  The title goes on after its closing quote mark

                  1 │ title: "Agenda" for Monday
                    │                 ^^^^^^^^^^ outside the quote marks

                Quote marks at the start of a value must be around the whole of it.

                Fix: put one kind of quote mark around the whole, and use another inside.

                  1 │ title: '"Agenda" for Monday'

                More about this: candour explain text-after-quotes

                """#
        )
    }

    @Test func mendsAnApostropheThatClosesAValue() {
        #expect(
            message("place: Café\ntitle: 'It's worth £5'\n")
                == #"""
                content/record.yml:2:12
                PROBLEM  The title goes on after its closing quote mark

                  1 │ place: Café
                  2 │ title: 'It's worth £5'
                    │            ^^^^^^^^^^^ outside the quote marks

                Quote marks at the start of a value must be around the whole of it.

                Fix: put one kind of quote mark around the whole, and use another inside.

                  2 │ title: "It's worth £5"

                More about this: candour explain text-after-quotes

                """#
        )
    }

    @Test func asksWhatTwoPairsOfQuoteMarksAreFor() {
        #expect(
            message("list:\n  - \"Yes\" and \"no\"\n")
                == #"""
                content/record.yml:2:11
                PROBLEM  This item goes on after its closing quote mark

                  1 │ list:
                  2 │   - "Yes" and "no"
                    │           ^^^^^^^^ outside the quote marks

                Quote marks at the start of a value must be around the whole of it.

                Check: what the quote marks are for:
                  - if they belong to the text, put single quote marks around the whole of this item
                  - if they only hold the text together, put one at its start and one at its end

                More about this: candour explain text-after-quotes

                """#
        )
    }
}
