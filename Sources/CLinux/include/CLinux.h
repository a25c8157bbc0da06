// System calls of Linux that Swift's Glibc module does not show, as static inline functions.
#ifndef CANDOUR_CLINUX_H
#define CANDOUR_CLINUX_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/inotify.h>
#include <sys/syscall.h>
#include <unistd.h>

// Swaps two paths of one file system in one step; -1 and errno as renameat2(2) gives them.
static inline int candour_exchange(const char *first, const char *second) {
    // RENAME_EXCHANGE is 2; older headers do not define it.
    return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, 2u);
}

// Writes everything of the file system that holds `descriptor` to the disk; -1 and errno as syncfs(2) gives them.
static inline int candour_sync_file_system(int descriptor) {
    return (int)syscall(SYS_syncfs, descriptor);
}

// Opens a path below the folder `descriptor` (or AT_FDCWD) if no part of it is a symbolic link; -1 and errno as
// openat2(2) gives them: ELOOP for a link, ENOSYS where the kernel is older than 5.6.
static inline int candour_open_without_links(int descriptor, const char *path, int flags) {
    // struct open_how of linux/openat2.h, which older headers do not have; RESOLVE_NO_SYMLINKS is 4.
    struct { uint64_t flags, mode, resolve; } how = {(uint64_t)flags, 0, 4};
    // The number of the call is the same on every processor.
    return (int)syscall(437, descriptor, path, &how, sizeof how);
}

// A descriptor that tells of changes in folders; -1 and errno as inotify_init1(2) gives them.
static inline int candour_watch_open(void) {
    return inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
}

// Has `watch` tell of names that come, go or change in the folder at `path`, and of files in it that were written;
// -1 and errno as inotify_add_watch(2) gives them. A folder that is watched already keeps its number.
static inline int candour_watch_folder(int watch, const char *path) {
    return inotify_add_watch(watch, path, IN_CREATE | IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_FROM
        | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK);
}

// What an event of inotify(7) says: a folder came, went or is not watched any more, or events were lost.
static inline int candour_watch_concerns_folders(uint32_t mask) {
    return (mask & (IN_ISDIR | IN_IGNORED | IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF)) != 0;
}

#endif
