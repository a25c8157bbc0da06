// Loaded before the C library when instructions are counted. Valgrind 3.19 writes into the set of signals that
// sigsuspend is given; Swift's libdispatch keeps that set in memory which cannot be written, so Valgrind stops.
// This hands it a copy.
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *set) {
    sigset_t copy = *set;
    return (int)syscall(SYS_rt_sigsuspend, &copy, _NSIG / 8);
}
