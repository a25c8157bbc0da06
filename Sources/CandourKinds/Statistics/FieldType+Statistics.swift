import CandourPage
import CandourSyntax

extension FieldType where Value == String {
    /// The name of a field that begins as a period does: no other field of a row has a digit in its name. Whether
    /// it can be read as one is found out afterwards, so that a slip in it gets a message of its own.
    static var periodName: FieldType<String> {
        FieldType("a period", hint: "such as 2019-20") { text, _, _ in
            text.contains(where: \.isNumber) ? text : nil
        }
    }
}

extension FieldType where Value == Figure {
    /// A change as sources print it: `-85`, `+6.1%`, `just under 40%`.
    static var statedChange: FieldType<Figure> {
        FieldType("a number", hint: "such as 60, -85 or 6.1%", form: .percentage) { text, node, context in
            let figure = FieldType<Figure>.figure
            if let plain = figure.read(node.with(text.filter { $0 != "%" && $0 != "+" }), &context) {
                return plain
            }
            return nil
        }
    }
}

extension YAMLNode {
    /// The same place with other text.
    fileprivate func with(_ text: String) -> YAMLNode { YAMLNode(.scalar(text, .plain), span) }
}
