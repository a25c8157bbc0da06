import CandourPage

extension HTMLWriter {
    /// Links to the other pages of a list: the first, the last, and those next to this one. Nothing for a list of
    /// one page.
    mutating func write(_ pagination: Pagination) {
        let addresses = pagination.addresses
        let current = pagination.current
        guard addresses.count > 1, addresses.indices.contains(current) else { return }
        attribute("<nav class=\"pagination\" aria-label=\"", Strings.pagination)
        buffer.append(">\n<ul>\n")
        if current > 0 { step(to: addresses[current - 1], Strings.previousPage, "prev") }
        var last = -1
        for index in addresses.indices where isShown(index, of: addresses.count, current: current) {
            if index > last + 1 { buffer.append("<li>…</li>\n") }
            number(index, addresses[index], isCurrent: index == current)
            last = index
        }
        if current + 1 < addresses.count { step(to: addresses[current + 1], Strings.nextPage, "next") }
        buffer.append("</ul>\n</nav>\n")
    }

    private func isShown(_ index: Int, of count: Int, current: Int) -> Bool {
        index == 0 || index == count - 1 || abs(index - current) <= 1
    }

    private mutating func step(to address: PageAddress, _ words: String, _ relation: StaticString) {
        buffer.append("<li><a rel=\"")
        buffer.append(relation)
        buffer.append("\" href=\"")
        links.write(.page(address), into: &buffer)
        element("\">", words, "</a></li>\n")
    }

    private mutating func number(_ index: Int, _ address: PageAddress, isCurrent: Bool) {
        buffer.append("<li><a href=\"")
        links.write(.page(address), into: &buffer)
        attribute("\" aria-label=\"", Strings.page(index + 1))
        buffer.append(isCurrent ? " aria-current=\"page\">" : ">")
        buffer.append(number: index + 1)
        buffer.append("</a></li>\n")
    }
}
