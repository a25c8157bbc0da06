internal import CYAML

/// Runs libyaml over a text and hands on its events as values: the one place where its objects live.
enum YAMLEventSource {
    /// Reads `text`, UTF-8 without control characters whose indices are offsets in the file, until `accept`
    /// answers false, the text ends or libyaml gives up; then says why it gave up.
    static func read(_ text: ArraySlice<UInt8>, accept: (YAMLEvent) -> Bool) -> YAMLFailure? {
        let base = text.startIndex
        return text.withUnsafeBufferPointer { buffer in
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else { return .memory(at: base) }
            defer { yaml_parser_delete(&parser) }
            // Without this a text that begins with a NUL or 0xFF would be taken for UTF-16.
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            let offsets = ScalarOffsets(of: buffer, base: base)
            while true {
                var event = yaml_event_t()
                guard yaml_parser_parse(&parser, &event) == 1 else {
                    return YAMLFailure(
                        problem: parser.problem.map { String(cString: $0) } ?? "",
                        context: parser.context.map { String(cString: $0) } ?? "",
                        offset: offsets.offset(of: parser.problem_mark.index, in: buffer),
                        contextOffset: offsets.offset(of: parser.context_mark.index, in: buffer)
                    )
                }
                defer { yaml_event_delete(&event) }
                guard let kind = kind(of: event) else { return nil }
                let start = offsets.offset(of: event.start_mark.index, in: buffer)
                let end = offsets.offset(of: event.end_mark.index, in: buffer)
                guard accept(YAMLEvent(kind: kind, start: start, end: end)) else { return nil }
                if case .streamEnd = kind { return nil }
            }
        }
    }

    private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind? {
        switch event.type {
        case YAML_STREAM_START_EVENT: return .streamStart
        case YAML_STREAM_END_EVENT: return .streamEnd
        case YAML_DOCUMENT_START_EVENT:
            let document = event.data.document_start
            let hasTags = document.tag_directives.start != document.tag_directives.end
            return .documentStart(
                isWritten: document.implicit == 0,
                hasDirectives: document.version_directive != nil || hasTags
            )
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_ALIAS_EVENT: return .alias
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return .scalar(String(decoding: text, as: UTF8.self), style(of: scalar.style))
        case YAML_SEQUENCE_START_EVENT:
            return .listStart(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
        case YAML_SEQUENCE_END_EVENT: return .listEnd
        case YAML_MAPPING_START_EVENT:
            return .mapStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
        case YAML_MAPPING_END_EVENT: return .mapEnd
        default: return nil
        }
    }

    private static func style(of style: yaml_scalar_style_t) -> YAMLNode.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}

extension YAMLFailure {
    fileprivate static func memory(at offset: Int) -> YAMLFailure {
        YAMLFailure(problem: "out of memory", context: "", offset: offset, contextOffset: offset)
    }
}
