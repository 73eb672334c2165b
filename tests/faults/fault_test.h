// FaultTest: a diary in a folder of its own, entered from outside and looked at afterwards. What is
// acknowledged is remembered, and verify() finds out what has become of it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/domain/log.h"
#include "tests/cli/program.h"
#include "tests/faults/strength.h"

namespace springback::test {

/// How much longer things take here.
inline int slowness()
{
#ifdef __SANITIZE_ADDRESS__
    return 4;
#else
    return 1;
#endif
}

/// The text without the lines that begin so.
std::string linesWithout(const std::string& beginning, const std::string& text);

class FaultTest : public CliTest {
protected:
    FaultTest() { setToday("2026-03-02"); }

    /// An episode from 2026-03-02 in strength, with exercises every day.
    void startDaily();

    /// `log` with that note, two exercises of several sets and a sign: rows of four tables.
    static Arguments entryWith(const std::string& note);
    /// The arguments with --data and --today in front.
    Arguments onDiary(const Arguments& arguments) const;

    /// As the next program finds the diary, which resolves what was left in the middle.
    Log reopened() const;

    /// Compares the sessions with the notes in `acknowledged`; others may be there, but whole.
    /// Checks the file, and that nothing but it is left in the folder.
    void verify(const std::vector<std::string>& acknowledged, Figures& figures);

    /// What a killed writer has left of its journal may stay until the next writes.
    void expectOnlyTheDiary() const;

private:
    std::optional<Session> m_typed; ///< the first entry as the program wrote it
};

} // namespace springback::test
