import Testing

/// libcmark-gfm keeps its special characters in one table for the whole process; see `MarkdownLibrary`.
struct MarkdownConcurrencyTests {
    @Test func readsTheSameInManyTasks() async {
        let text =
            "Some ~~old~~ words, https://e.org/a, www.e.org and a@e.org with *more* text.\n\n- a\n- b\n"
        let plain = "Words at https://e.org/b-~ www.foo.org.\n"
        let expected = MarkdownTape(text).written + MarkdownTape(plain).written
        #expect(expected.contains("<del>old</del>"))
        #expect(expected.contains("<a https://e.org/a>"))
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<500).count { _ in
                        MarkdownTape(text).written + MarkdownTape(plain).written != expected
                    }
                }
            }
            for await different in group { #expect(different == 0) }
        }
    }
}
