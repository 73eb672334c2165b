// Runs a program to its end and prints "MICROSECONDS KILOBYTES": wall time from start to end, and
// the most memory it held. A program of its own because a started program's peak memory includes
// that of whoever started it; this one is small.
#include <chrono>
#include <cstdio>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("Usage: springback_launch PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, argv[1], nullptr, nullptr, argv + 1, environ) != 0) {
        std::perror(argv[1]);
        return 1;
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status)) {
        std::fprintf(stderr, "%s did not end by itself\n", argv[1]);
        return 1;
    }
    const auto took = std::chrono::steady_clock::now() - start;
    std::printf(
        "%lld %ld\n",
        static_cast<long long>(std::chrono::duration_cast<std::chrono::microseconds>(took).count()),
        usage.ru_maxrss);
    return WEXITSTATUS(status);
}
