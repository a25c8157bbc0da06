import CandourDiagnostics
import CandourSyntax

/// YAML to nodes with their places.
enum YAMLTrial {
    static func run(_ input: [UInt8]) throws {
        let file = SourceFile(path: "content/a.yml", bytes: input)
        let first = YAMLReader.read(file, number: 0, range: 0..<input.count)
        try MessageCheck.check(first.diagnostics, in: SourceCatalog([file]))
        var open = first.node.map { [$0] } ?? []
        while let node = open.popLast() {
            try require(
                Int(node.span.end) <= input.count, "a value points outside its file: \(node.span.bytes)")
            switch node.value {
            case .list(let items): open += items
            case .map(let entries): open += entries.map(\.value)
            case .scalar, .empty: break
            }
        }
        let second = YAMLReader.read(file, number: 0, range: 0..<input.count)
        try require(first == second, "the same text was read in two ways")
    }
}

/// CSV to a table with the places of its cells.
enum CSVTrial {
    static func run(_ input: [UInt8]) throws {
        let file = SourceFile(path: "content/a.csv", bytes: input)
        let first = CSVReader.read(file, number: 0)
        try MessageCheck.check(first.diagnostics, in: SourceCatalog([file]))
        if let table = first.table {
            for row in table.rows {
                try require(row.count == table.headings.count, "a row has \(row.count) cells")
                for cell in row {
                    try require(Int(cell.span.end) <= input.count, "a cell points outside its file")
                }
            }
        }
        let second = CSVReader.read(file, number: 0)
        try require(first == second, "the same table was read in two ways")
    }
}

/// The lines of hyphens that part fields and text.
enum FrontMatterTrial {
    static func run(_ input: [UInt8]) throws {
        let file = SourceFile(path: "content/a.md", bytes: input)
        let parts = FrontMatter.split(input, number: 0)
        try MessageCheck.check(parts.diagnostics, in: SourceCatalog([file]))
        for part in [parts.yaml, parts.body].compactMap(\.self) {
            try require(
                0 <= part.lowerBound && part.upperBound <= input.count, "a part lies outside its file")
        }
        if let yaml = parts.yaml {
            try require(yaml.upperBound <= parts.body.lowerBound, "the fields reach into the text")
            try MessageCheck.check(
                YAMLReader.read(file, number: 0, range: yaml).diagnostics, in: SourceCatalog([file]))
        }
        try require(FrontMatter.split(input, number: 0) == parts, "the same text was divided in two ways")
    }
}
