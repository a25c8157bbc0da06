// System calls of Linux that Swift's Glibc module does not show, as static inline functions.
#ifndef CANDOUR_CLINUX_H
#define CANDOUR_CLINUX_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
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

#endif
