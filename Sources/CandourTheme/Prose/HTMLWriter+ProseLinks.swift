import CandourPage

extension HTMLWriter {
    /// A link, if there is a public page for it; else its words stay.
    mutating func startLink(_ event: ProseEvent, of block: ProseBlock, _ state: inout ProseState) {
        guard let target = target(event, of: block, &state) else {
            state.links.append(false)
            return
        }
        state.links.append(openLink(target))
    }

    /// An image up to its alternative; without a public file the alternative stands as text.
    mutating func startImage(_ event: ProseEvent, of block: ProseBlock, _ state: inout ProseState) {
        guard let target = target(event, of: block, &state), LinkWriter.allows(target) else {
            state.image = .text
            return
        }
        state.image = .alternative
        buffer.append("<img src=\"")
        links.write(target, into: &buffer)
        buffer.append("\" alt=\"")
    }

    /// The end of an image.
    mutating func endImage(_ state: inout ProseState) {
        if state.image == .alternative { buffer.append("\">") }
        state.image = .none
    }

    /// Where a link or image leads. A place that the body itself has leads there, under the id it has here.
    private func target(_ event: ProseEvent, of block: ProseBlock, _ state: inout ProseState) -> Link.Target?
    {
        let index = Int(event.a)
        guard block.prose.links.indices.contains(index) else { return nil }
        let target = resolver.target(of: block.prose.links[index].destination, in: block.record)
        guard case .fragment(let place) = target else { return target }
        return .fragment(state.id(of: place, in: block.prose) ?? place)
    }
}
