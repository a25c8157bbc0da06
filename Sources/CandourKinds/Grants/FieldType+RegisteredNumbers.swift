import CandourDiagnostics
import CandourSyntax

extension FieldType where Value == String {
    /// The number of a registered charity: England and Wales, Scotland (SC) or Northern Ireland (NIC).
    static var charityNumber: FieldType {
        FieldType("the number of a charity", hint: "such as 1234567, SC012345 or NIC100123") {
            text, node, context in
            let number = text.uppercased()
            let isNumber =
                number.isDigits(1...7) || number.isDigits(6...6, after: "SC")
                || number.isDigits(1...6, after: "NIC")
            guard isNumber else {
                context.report(.notACharityNumber(text, at: node.span))
                return nil
            }
            return number
        }
    }

    /// The number of a company: eight characters, leading zeros kept.
    static var companyNumber: FieldType {
        FieldType("the number of a company", hint: "eight characters, such as 01234567 or SC123456") {
            text, node, context in
            let number = text.uppercased()
            if number.isDigits(7...7) {
                context.report(.companyNumberShort(text, at: node.span))
                return number
            }
            let isNumber =
                number.isDigits(8...8)
                || (number.utf8.prefix(2).allSatisfy(\.isCapital) && number.dropFirst(2).isCompanyTail)
            guard isNumber else {
                context.report(.notACompanyNumber(text, at: node.span))
                return nil
            }
            return number
        }
    }
}

extension StringProtocol {
    /// Whether it is `prefix` and then so many digits.
    fileprivate func isDigits(_ count: ClosedRange<Int>, after prefix: String = "") -> Bool {
        guard hasPrefix(prefix) else { return false }
        let rest = utf8.dropFirst(prefix.utf8.count)
        return count.contains(rest.count) && rest.allSatisfy(\.isDigit)
    }

    /// Whether it can follow the two letters of a company number: six digits, the last of which may be a letter
    /// (registered societies have an R there).
    fileprivate var isCompanyTail: Bool {
        let bytes = Array(utf8)
        guard bytes.count == 6, let last = bytes.last else { return false }
        return bytes.dropLast().allSatisfy(\.isDigit) && (last.isDigit || last.isCapital)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
    fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}

extension Diagnostic {
    fileprivate static func notACharityNumber(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notACharityNumber, at: span,
            headline: "“\(text)” is not the number of a charity",
            reason:
                "In England and Wales it has up to seven digits; in Scotland SC and six; in Northern Ireland NIC "
                + "and six.",
            advice: .fix("copy it from the charity’s entry in the register, without spaces."))
    }

    fileprivate static func notACompanyNumber(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notACompanyNumber, at: span,
            headline: "“\(text)” is not the number of a company",
            reason: "It has eight characters: eight digits, or two letters and six digits.",
            advice: .fix("copy it from Companies House, with the zeros at its start."))
    }

    fileprivate static func companyNumberShort(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .companyNumberShort, at: span, "seven digits",
            headline: "The company number \(text) has lost the zero at its start",
            reason:
                "Company numbers have eight characters. Spreadsheets drop a zero at the start of a number.",
            advice: .fix(
                "write 0\(text); in a spreadsheet, format the column as text first.",
                Replacement(span, with: "0" + text)))
    }
}
