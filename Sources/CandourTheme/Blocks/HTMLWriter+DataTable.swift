import CandourPage

extension HTMLWriter {
    /// A table of data; the first cell of each row is its heading.
    mutating func write(_ table: DataTable) {
        let id = openTable(caption: table.caption)
        buffer.append("<thead><tr>")
        for column in table.columns {
            if column.title.isEmpty {
                buffer.append("<td></td>")
            } else {
                buffer.append(column.isNumeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
                element("", column.title, "</th>")
            }
        }
        buffer.append("</tr></thead>\n<tbody>\n")
        for row in table.rows { write(row, table.columns) }
        buffer.append("</tbody>\n")
        closeTable()
        downloads(of: table, described: id)
    }

    /// The same table for a spreadsheet or a program; the caption says which table a link is of.
    private mutating func downloads(of table: DataTable, described caption: String) {
        guard !table.downloads.isEmpty else { return }
        element("<p class=\"downloads\">", Strings.download, "")
        for (index, file) in table.downloads.enumerated() {
            buffer.append(index == 0 ? " <a href=\"" : ", <a href=\"")
            links.write(file.link.target, into: &buffer)
            attribute("\" aria-describedby=\"", caption)
            element(">", file.link.text, " (")
            element("", Strings.fileSize(file.size), ")</a>")
        }
        buffer.append("</p>\n")
    }

    /// The named region that a wide table scrolls in, and the table with its caption; without a caption it is
    /// named after the heading it stands under. Gives the id of the caption.
    @discardableResult
    mutating func openTable(caption: String) -> String {
        tables += 1
        // No id of content has this form: numbers begin with a digit, and slugs hold no full stop.
        let id = ids.claim("table.\(tables)")
        attribute("<div class=\"table-region\" role=\"region\" tabindex=\"0\" aria-labelledby=\"", id)
        attribute(">\n<table>\n<caption id=\"", id)
        element(">", caption.isEmpty ? Strings.table(tables, lastHeading) : caption, "</caption>\n")
        return id
    }

    /// Closes what `openTable` opened.
    mutating func closeTable() { buffer.append("</table>\n</div>\n") }

    private mutating func write(_ row: DataTable.Row, _ columns: [DataTable.Column]) {
        buffer.append("<tr")
        if let id = row.id { attribute(" id=\"", ids.claim(id)) }
        buffer.append(row.isTotal ? " class=\"total\">" : ">")
        for (index, cell) in row.cells.enumerated() {
            let isNumeric = columns.indices.contains(index) && columns[index].isNumeric
            let isHeading = index == 0
            buffer.append(isHeading ? "<th scope=\"row\"" : "<td")
            if let id = cell.id { attribute(" id=\"", ids.claim(id)) }
            buffer.append(isNumeric ? " class=\"number\">" : ">")
            // A total has nothing to say of a column that is not added up.
            if row.isTotal { write(cell.shown) } else { value(cell.shown) }
            buffer.append(isHeading ? "</th>" : "</td>")
        }
        buffer.append("</tr>\n")
    }
}
