// Child: a real program running beside the test: read line by line, spoken to, limited, killed.
// Knows nothing of the diary.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace springback::test {

class Child {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Sees no variable of ours but `environment`. What it says on standard error is added to
    /// the file `errors`, or comes with the rest where that is empty. No file that it writes may
    /// grow beyond `limit`: a full disk that needs no root.
    Child(const std::filesystem::path& program, std::vector<std::string> arguments,
          std::vector<std::string> environment, const std::filesystem::path& errors,
          std::optional<std::uintmax_t> limit = std::nullopt);
    /// Killed if it still runs.
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The next line of its standard output; nothing at its end, or when the time is over.
    std::optional<std::string> nextLine(Milliseconds patience);
    /// Skips to the line that begins so, and gives the rest of it.
    std::optional<std::string> lineAfter(const std::string& beginning, Milliseconds patience);
    void send(const std::string& line);

    bool isRunning();
    void kill(); ///< SIGKILL, and waits
    /// The exit code; -1 when it was killed.
    int wait();

    /// The same for one that runs; nothing: as much as it likes.
    void limitFiles(std::optional<std::uintmax_t> bytes);

private:
    pid_t m_pid = -1;
    int m_in = -1;
    int m_out = -1;
    std::optional<int> m_status;
    std::string m_unread;
};

} // namespace springback::test
