#include "tests/faults/child.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace springback::test {

namespace {

std::vector<char*> namesOf(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

[[noreturn]] void throwErrno(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

} // namespace

Child::Child(const std::filesystem::path& program, std::vector<std::string> arguments,
             std::vector<std::string> environment, const std::filesystem::path& errors,
             std::optional<std::uintmax_t> limit)
{
    arguments.insert(arguments.begin(), program.string());
    const std::vector<char*> argv = namesOf(arguments);
    const std::vector<char*> envp = namesOf(environment);
    const std::string err = errors.string();
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0) {
        throwErrno("no pipe");
    }
    m_pid = ::fork();
    if (m_pid == 0) {
        const int file =
            err.empty() ? out[1] : ::open(err.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        if (limit) {
            rlimit files{};
            ::getrlimit(RLIMIT_FSIZE, &files);
            files.rlim_cur = static_cast<rlim_t>(*limit);
            ::setrlimit(RLIMIT_FSIZE, &files);
        }
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(file, STDERR_FILENO);
        ::signal(SIGXFSZ, SIG_IGN); // a file at its limit fails like a full disk
        ::execve(argv.front(), argv.data(), envp.data());
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    m_in = in[1];
    m_out = out[0];
}

Child::~Child()
{
    kill();
    ::close(m_in);
    ::close(m_out);
}

std::optional<std::string> Child::nextLine(Milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (const std::size_t found = m_unread.find('\n'); found != std::string::npos) {
            std::string line = m_unread.substr(0, found);
            m_unread.erase(0, found + 1);
            return line;
        }
        const auto left =
            std::chrono::duration_cast<Milliseconds>(end - std::chrono::steady_clock::now());
        pollfd waiting{m_out, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(std::max(left, Milliseconds(0)).count())) <= 0) {
            return std::nullopt;
        }
        std::array<char, 4096> buffer{};
        const ssize_t count = ::read(m_out, buffer.data(), buffer.size());
        if (count <= 0) {
            return std::nullopt;
        }
        m_unread.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

std::optional<std::string> Child::lineAfter(const std::string& beginning, Milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto left =
            std::chrono::duration_cast<Milliseconds>(end - std::chrono::steady_clock::now());
        const std::optional<std::string> line = nextLine(std::max(left, Milliseconds(0)));
        if (!line) {
            return std::nullopt;
        }
        if (line->starts_with(beginning)) {
            return line->substr(beginning.size());
        }
    }
}

void Child::send(const std::string& line)
{
    const std::string text = line + '\n';
    if (::write(m_in, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        throwErrno("the program does not listen");
    }
}

bool Child::isRunning()
{
    int status = 0;
    if (!m_status && ::waitpid(m_pid, &status, WNOHANG) == m_pid) {
        m_status = status;
    }
    return !m_status;
}

void Child::kill()
{
    if (!m_status) {
        ::kill(m_pid, SIGKILL);
        wait();
    }
}

int Child::wait()
{
    if (!m_status) {
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_status = status;
    }
    return WIFEXITED(*m_status) ? WEXITSTATUS(*m_status) : -1;
}

void Child::limitFiles(std::optional<std::uintmax_t> bytes)
{
    rlimit limit{};
    ::prlimit(m_pid, RLIMIT_FSIZE, nullptr, &limit);
    limit.rlim_cur = bytes ? static_cast<rlim_t>(*bytes) : limit.rlim_max;
    if (::prlimit(m_pid, RLIMIT_FSIZE, &limit, nullptr) != 0) {
        throwErrno("no limit");
    }
}

} // namespace springback::test
