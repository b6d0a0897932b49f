/* Loaded into redis-server (LD_PRELOAD): its wall clock is off by the seconds in the file that CLOCK_OFFSET_FILE names. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long offset_seconds(void) {
    const char *path = getenv("CLOCK_OFFSET_FILE");
    char text[32];
    long count;
    int file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY, 0) : -1;
    if (file < 0) return 0;
    count = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    if (count <= 0) return 0;
    text[count] = 0;
    return atol(text);
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    struct timespec now;
    (void)zone;
    syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec + offset_seconds();
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}
