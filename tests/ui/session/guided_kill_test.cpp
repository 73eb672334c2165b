// The window is killed in the middle of guided sessions, again and again: no set that it had said
// was done is lost, and the next start resumes where it stopped.
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "core/programme/programme_file.h"
#include "core/session/progress.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/temp_dir.h"
#include "ui/qtconvert.h"
#include "ui/session/guided_words.h"

namespace springback::ui::test {
namespace {

namespace t = springback::test;

constexpr int kKills = 50;
constexpr int kMostWrites = 12;              ///< in one life; a set is two or three
constexpr int kLongestMicroseconds = 20'000; ///< after the last of them

Log diaryToKill()
{
    return t::logOf(t::with(t::episode("2026-03-02"), [](Episode& e) {
        e.startStage = Stage::Strength;
        e.schedule.strength = Weekdays::fromBits(0x7F); // every day, so that each has work
    }));
}

/// What the program said in one life.
struct SaidLines {
    QString asked;
    std::size_t sets = 0; ///< on record, by its last word
    bool ended = false;
};

SaidLines readLines(const QByteArray& output)
{
    SaidLines said;
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith("asked ")) {
            said.asked = QString::fromUtf8(line.mid(6));
        } else if (line.startsWith("sets ")) {
            said.sets = line.mid(5).toUInt();
        } else if (line == "ended") {
            said.ended = true;
        }
    }
    return said;
}

class GuidedKillTest : public testing::Test {
protected:
    GuidedKillTest() { Store::open(file).value().apply(t::addingAll(diaryToKill())).value(); }

    /// As the next start finds it: for writing, so that SQLite may take back half a write.
    Log onDisk() const { return Store::open(file).value().load().value(); }

    /// The question that the window must ask when it starts with this diary.
    QString expectedQuestion(const Log& log) const
    {
        const Row<Session>* running = runningSession(log, today);
        if (running == nullptr) {
            return {};
        }
        const Plan before = planWithout(log, running->id, builtInProgramme(), today);
        const QString place = guided_words::resumeAt(sessionScript(before, builtInProgramme()),
                                                     running->value, builtInProgramme());
        return place.isEmpty() ? QStringLiteral("Everything is done. Resume to finish?")
                               : QStringLiteral("Resume at %1?").arg(place);
    }

    /// Kills the program so long after it has said so many times that sets are on the disk.
    SaidLines liveAndDie(int writes, int microseconds)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           QString::fromStdString(folder.path().string()));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SPRINGBACK_GUIDED_PROGRAM),
                      {QString::fromStdString(file.string()), toQt(isoDay(today))});
        QByteArray output;
        while (!output.contains("asked ") || output.count("sets ") < writes) {
            if (output.contains("ended") || !program.waitForReadyRead(20'000)) {
                break;
            }
            output += program.readAllStandardOutput();
        }
        QThread::usleep(static_cast<unsigned long>(microseconds));
        program.kill(); // SIGKILL
        program.waitForFinished();
        return readLines(output + program.readAllStandardOutput());
    }

    t::TempDir folder;
    std::filesystem::path file = folder / "diary.db";
    Day today = t::day("2026-03-02");
};

TEST_F(GuidedKillTest, LosesNoFinishedSetAndResumes)
{
    const auto seed =
        static_cast<unsigned>(std::chrono::system_clock::now().time_since_epoch().count());
    RecordProperty("seed", std::to_string(seed));
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> writes(0, kMostWrites);
    std::uniform_int_distribution<int> microseconds(0, kLongestMicroseconds);
    int resumed = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        const Log before = onDisk();
        const QString question = expectedQuestion(before);
        const SaidLines said = liveAndDie(writes(random), microseconds(random));
        ASSERT_EQ(said.asked, question) << "kill " << kill;
        resumed += question.isEmpty() ? 0 : 1;

        const Log after = onDisk();
        const std::size_t kept = after.sessions.empty() || after.sessions.back().value.date != today
                                     ? 0
                                     : after.sessions.back().value.sets.size();
        ASSERT_GE(kept, said.sets) << "kill " << kill;
        ASSERT_LE(
            kept,
            std::max(said.sets, question.isEmpty() ? 0 : before.sessions.back().value.sets.size()) +
                1)
            << "kill " << kill;
        if (said.ended || (kept > 0 && !after.sessions.back().value.running)) {
            today += days(1);
        }
    }
    EXPECT_GT(resumed, kKills / 4) << "most kills must hit a session in its middle";
    EXPECT_GT(onDisk().sessions.size(), 1U) << "and some went to their end";
}

} // namespace
} // namespace springback::ui::test
