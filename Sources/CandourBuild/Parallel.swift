/// Runs work over many items on several tasks, with results in the order of the items: a run never varies.
package struct Parallel: Sendable {
    /// How many tasks at a time.
    package let jobs: Int

    /// At most `jobs` tasks at a time.
    package init(jobs: Int) { self.jobs = max(1, jobs) }

    /// The results of `work` for every item, in order. The first fault, by order, is thrown.
    package func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @escaping @Sendable (Item) throws(MachineFault) -> Result
    ) async throws(MachineFault) -> [Result] {
        try await chunks(items) { (chunk: ArraySlice<Item>) throws(MachineFault) -> [Result] in
            var results: [Result] = []
            results.reserveCapacity(chunk.count)
            for item in chunk { results.append(try work(item)) }
            return results
        }.flatMap { $0 }
    }

    /// The results of `work` for stretches of the items, in order. Many stretches a task even out the load: nobody
    /// waits long for the last.
    package func chunks<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @escaping @Sendable (ArraySlice<Item>) throws(MachineFault) -> Result
    ) async throws(MachineFault) -> [Result] {
        guard jobs > 1, items.count > 1 else { return items.isEmpty ? [] : [try work(items[...])] }
        let size = max(1, items.count / (jobs * 64))
        let starts = Array(stride(from: 0, to: items.count, by: size))
        let outcomes = await withTaskGroup(of: (Int, Swift.Result<Result, MachineFault>).self) { group in
            var outcomes = [Swift.Result<Result, MachineFault>?](repeating: nil, count: starts.count)
            var next = 0
            func addTask() {
                let index = next
                let slice = items[starts[index]..<min(starts[index] + size, items.count)]
                next += 1
                group.addTask {
                    do throws(MachineFault) {
                        return (index, .success(try work(slice)))
                    } catch {
                        return (index, .failure(error))
                    }
                }
            }
            while next < min(jobs, starts.count) { addTask() }
            for await (index, outcome) in group {
                outcomes[index] = outcome
                if next < starts.count { addTask() }
            }
            return outcomes
        }
        var results: [Result] = []
        for outcome in outcomes {
            if let outcome { results.append(try outcome.get()) }
        }
        return results
    }
}
