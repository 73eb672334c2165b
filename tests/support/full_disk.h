// FullDisk: while it lives, no file of this process grows beyond that many bytes, which writes meet
// as they meet a full disk. For tests on one thread.
#pragma once

#include <csignal>
#include <stdexcept>

#include <sys/resource.h>

namespace springback::test {

class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0) {
            throw std::runtime_error("no limit of file sizes to be had");
        }
        const struct rlimit small = {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    struct rlimit m_before = {};
    void (*m_signal)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

} // namespace springback::test
