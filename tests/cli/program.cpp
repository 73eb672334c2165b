#include "tests/cli/program.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace springback::test {

namespace {

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

void redirect(int descriptor, const std::string& file)
{
    const int target = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (target < 0 || ::dup2(target, descriptor) < 0) {
        ::_exit(126);
    }
}

} // namespace

Ran runProgram(const std::filesystem::path& program, const Arguments& arguments,
               const Environment& environment, const std::filesystem::path& scratch)
{
    // Everything that allocates comes before the fork.
    std::vector<std::string> texts{program.string()};
    texts.insert(texts.end(), arguments.begin(), arguments.end());
    std::vector<std::string> settings = environment;
    const std::vector<char*> argv = pointersTo(texts);
    const std::vector<char*> envp = pointersTo(settings);
    const std::string out = (scratch / "stdout").string();
    const std::string err = (scratch / "stderr").string();

    const pid_t child = ::fork();
    if (child == 0) {
        redirect(STDOUT_FILENO, out);
        redirect(STDERR_FILENO, err);
        ::execve(argv.front(), argv.data(), envp.data());
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(out), bytesOf(err),
            used.ru_maxrss};
}

Ran CliTest::cli(const Arguments& arguments)
{
    Arguments all{"--data", dataFile().string(), "--today", m_today};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return runProgram(SPRINGBACK_CLI, all, m_environment, m_folder.path());
}

std::string CliTest::done(const Arguments& arguments)
{
    const Ran ran = cli(arguments);
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.err, "");
    return ran.out;
}

std::string CliTest::refused(const Arguments& arguments)
{
    const bool wasThere = std::filesystem::exists(dataFile());
    const std::string before = bytesOf(dataFile());
    const Ran ran = cli(arguments);
    m_lastPeak = ran.peakKilobytes;
    EXPECT_EQ(ran.code, 1) << ran.out;
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
    EXPECT_EQ(std::filesystem::exists(dataFile()), wasThere);
    EXPECT_TRUE(bytesOf(dataFile()) == before) << "the data file has changed";
    EXPECT_TRUE(ran.err.starts_with("springback-cli: ")) << ran.err;
    return ran.err;
}

void CliTest::startDiary()
{
    done({"init", "--side", "right", "--location", "mid_portion", "--start", "2026-01-05",
          "--usual", "2", "--stage", "strength"});
}

} // namespace springback::test
