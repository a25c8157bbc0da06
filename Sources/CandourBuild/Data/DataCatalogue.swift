import CandourPage
import CandourRecords

/// `data/catalogue.jsonld`: the list of the data that other catalogues take over (DCAT 3, W3C; JSON-LD 1.1).
struct DataCatalogue {
    let publisher: Publisher
    let datasets: [Dataset]
    let language: String

    /// Where it stands.
    static let address = PageAddress("data/catalogue.jsonld")

    /// The file.
    var bytes: [UInt8] {
        let catalogue = JSONValue.object(
            of: JSONMember("@context", context), JSONMember("@id", publisher.url(of: DataPage.address)),
            JSONMember("@type", "dcat:Catalog"),
            JSONMember("dct:title", "Open data, \(publisher.name)"),
            JSONMember("dct:description", DataPage.summary),
            JSONMember("dct:publisher", office), JSONMember("dct:language", language), licence,
            JSONMember("dcat:dataset", .array(datasets.map(dataset))))
        return Array(catalogue.text.utf8) + [0x0A]
    }

    private var context: JSONValue {
        .object(
            of: JSONMember("dcat", "http://www.w3.org/ns/dcat#"),
            JSONMember("dct", "http://purl.org/dc/terms/"),
            JSONMember("foaf", "http://xmlns.com/foaf/0.1/"),
            JSONMember("spdx", "http://spdx.org/rdf/terms#"),
            JSONMember("xsd", "http://www.w3.org/2001/XMLSchema#"))
    }

    private var office: JSONValue {
        .object(
            of: JSONMember("@id", publisher.baseURL), JSONMember("@type", "foaf:Organization"),
            JSONMember("foaf:name", publisher.name))
    }

    private var licence: JSONMember? {
        publisher.licence?.address.map { JSONMember("dct:license", reference($0)) }
    }

    private func dataset(_ dataset: Dataset) -> JSONValue {
        let updated = dataset.updated.map {
            JSONValue.object(of: JSONMember("@type", "xsd:date"), JSONMember("@value", $0.iso))
        }
        return .object(
            of: JSONMember("@id", publisher.url(of: DataPage.address) + "#" + dataset.name),
            JSONMember("@type", "dcat:Dataset"), JSONMember("dct:identifier", dataset.name),
            JSONMember("dct:title", dataset.title), JSONMember("dct:description", dataset.description),
            JSONMember("dct:publisher", reference(publisher.baseURL)), licence,
            JSONMember("dct:modified", of: updated),
            JSONMember("dcat:landingPage", of: dataset.page.map { reference(publisher.url(of: $0)) }),
            JSONMember("dcat:distribution", .array(dataset.files.map(distribution))))
    }

    private func distribution(_ file: Dataset.File) -> JSONValue {
        let url = publisher.baseURL + file.entry.path
        let checksum = JSONValue.object(
            of: JSONMember("@type", "spdx:Checksum"),
            JSONMember("spdx:algorithm", reference("spdx:checksumAlgorithm_sha256")),
            JSONMember("spdx:checksumValue", file.entry.hash))
        return .object(
            of: JSONMember("@id", url), JSONMember("@type", "dcat:Distribution"),
            JSONMember("dct:title", file.type), JSONMember("dcat:accessURL", reference(url)),
            JSONMember("dcat:downloadURL", reference(url)),
            JSONMember(
                "dcat:mediaType",
                reference("https://www.iana.org/assignments/media-types/" + file.mediaType)),
            JSONMember("dcat:byteSize", .number(ExactDecimal(file.entry.size))), licence,
            JSONMember("spdx:checksum", checksum))
    }

    private func reference(_ address: String) -> JSONValue { .object(of: JSONMember("@id", address)) }
}
