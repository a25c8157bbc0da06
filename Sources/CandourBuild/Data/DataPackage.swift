import CandourPage
import CandourRecords

/// `data/datapackage.json`: the data as programs read it, with the meaning of every column (Data Package 2.0 with Table
/// Schema, datapackage.org).
struct DataPackage {
    let publisher: Publisher
    let datasets: [Dataset]

    /// Where it stands. Its resources must stand in the same folder or below.
    static let address = PageAddress("data/datapackage.json")

    /// The file. No day of its making stands in it: the same content gives the same bytes.
    var bytes: [UInt8] {
        let members: [JSONMember?] = [
            JSONMember(
                "$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
            JSONMember("name", .string(name)),
            JSONMember("id", .string(publisher.url(of: DataPackage.address))),
            JSONMember("title", .string("Open data, \(publisher.name)")),
            JSONMember("homepage", .string(publisher.url(of: DataPage.address))),
            licences,
            JSONMember("sources", .array([office()])),
            JSONMember("contributors", .array([office(JSONMember("roles", .array([.string("publisher")])))])),
            JSONMember("resources", .array(datasets.compactMap(resource))),
        ]
        return Array(JSONValue.object(members.compactMap { $0 }).text.utf8) + [0x0A]
    }

    private func office(_ more: JSONMember? = nil) -> JSONValue {
        .object(
            of: JSONMember("title", publisher.name), JSONMember("path", publisher.baseURL), more)
    }

    private var licences: JSONMember? {
        publisher.licence.map { licence in
            // A name is an id of the Open Definition; other licences have a title alone.
            let isID = licence.address != nil
            return JSONMember(
                "licenses",
                .array([
                    .object(
                        of: JSONMember("name", isID ? licence.name : "other"),
                        JSONMember("path", licence.address), JSONMember("title", licence.title))
                ]))
        }
    }

    /// The host of the site, which is a name that nobody else has.
    private var name: String {
        let host = publisher.baseURL.split(separator: "/").dropFirst().first ?? "data"
        return String(host.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }

    private func resource(_ dataset: Dataset) -> JSONValue? {
        guard let file = dataset.files.first else { return nil }
        let fields = dataset.columns.map { column in
            JSONValue.object(
                of: JSONMember("name", column.name), JSONMember("title", column.title),
                JSONMember("description", column.help), JSONMember("type", column.type.rawValue))
        }
        let schema = JSONValue.object(
            of: JSONMember("fields", .array(fields)),
            dataset.hasIDs ? JSONMember("primaryKey", .array([.string("id")])) : nil)
        return .object(
            of: JSONMember("name", dataset.name), JSONMember("title", dataset.title),
            JSONMember("description", dataset.description), JSONMember("type", "table"),
            JSONMember("path", file.name), JSONMember("format", "csv"),
            JSONMember("mediatype", file.mediaType), JSONMember("encoding", "utf-8"),
            JSONMember("bytes", .number(ExactDecimal(file.entry.size))),
            JSONMember("hash", "sha256:" + file.entry.hash), JSONMember("schema", schema))
    }
}
