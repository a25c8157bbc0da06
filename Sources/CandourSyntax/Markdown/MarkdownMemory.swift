internal import CCMarkGFM
private import Glibc

/// Memory for one document of cmark, given back in one go.
///
/// cmark asks for thousands of small pieces for each document and returns each. Handing them out one after the
/// other from a block that the thread keeps, and taking none back until the document is done, makes reading a
/// third faster (measured). What a document needs beyond the block comes in further blocks, freed after it.
enum MarkdownMemory {
    /// The beginning of each block; what is handed out follows it.
    private struct Block {
        /// The block that was full before this one.
        var previous: UnsafeMutableRawPointer?
        /// Size in bytes, this header included.
        let size: Int
        /// Where free space begins.
        var used: Int
    }

    private static let blockSize = 1 << 20
    /// Before each piece stands its size, and pieces are aligned for any type.
    private static let header = 16

    /// Calls `read` with an allocator for a parser. The document must not outlive the call, and need not be freed.
    static func withAllocator(_ read: (UnsafeMutablePointer<cmark_mem>) -> Void) {
        var allocator = cmark_mem(
            calloc: { MarkdownMemory.piece(of: $0 &* $1, zeroed: true) },
            realloc: { MarkdownMemory.resized($0, to: $1) },
            free: { _ in }
        )
        withUnsafeMutablePointer(to: &allocator, read)
        release()
    }

    /// The block in use on each thread; the last one is freed with its thread.
    private static let current: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { free($0) }
        return key
    }()

    private static func piece(of size: Int, zeroed: Bool) -> UnsafeMutableRawPointer? {
        let needed = (size + header + 15) & ~15
        guard let block = block(with: needed) else { return nil }
        let state = block.assumingMemoryBound(to: Block.self)
        let place = block + state.pointee.used
        state.pointee.used += needed
        place.storeBytes(of: size, as: Int.self)
        if zeroed { memset(place + header, 0, size) }
        return place + header
    }

    private static func resized(
        _ piece: UnsafeMutableRawPointer?, to size: Int
    ) -> UnsafeMutableRawPointer? {
        guard let piece else { return self.piece(of: size, zeroed: false) }
        let old = (piece - header).load(as: Int.self)
        if size <= old { return piece }
        guard let larger = self.piece(of: size, zeroed: false) else { return nil }
        memcpy(larger, piece, old)
        return larger
    }

    /// The block of this thread, or a new one where it lacks `needed` bytes.
    private static func block(with needed: Int) -> UnsafeMutableRawPointer? {
        let block = pthread_getspecific(current)
        if let state = block?.assumingMemoryBound(to: Block.self).pointee, state.size - state.used >= needed {
            return block
        }
        let start = (MemoryLayout<Block>.size + 15) & ~15
        let size = max(blockSize, needed + start)
        guard let new = malloc(size) else { return nil }
        new.assumingMemoryBound(to: Block.self).initialize(
            to: Block(previous: block, size: size, used: start))
        pthread_setspecific(current, new)
        return new
    }

    /// Empties the first block of this thread and frees the others.
    private static func release() {
        guard var block = pthread_getspecific(current) else { return }
        while let previous = block.assumingMemoryBound(to: Block.self).pointee.previous {
            free(block)
            block = previous
        }
        let state = block.assumingMemoryBound(to: Block.self)
        if state.pointee.size > blockSize {
            pthread_setspecific(current, nil)
            free(block)
        } else {
            state.pointee.used = (MemoryLayout<Block>.size + 15) & ~15
            pthread_setspecific(current, block)
        }
    }
}
