// The window program as a program: arguments, exit codes, one line on stderr. What happens inside
// its window is tested in this process instead.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace springback::ui {
namespace {

class ProgramTest : public testing::Test {
protected:
    struct Ended {
        int exitCode = -1;
        QString out;
        QString err;
    };

    /// Runs it until it has shown its first frame or refused to.
    Ended run(const QStringList& arguments) const
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
        environment.insert(QStringLiteral("XDG_STATE_HOME"), settings.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("SPRINGBACK_QUIT_AFTER_FIRST_PAINT"),
                           QStringLiteral("1"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SPRINGBACK_WINDOW), arguments);
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit) {
            program.kill();
            program.waitForFinished();
            return {};
        }
        return {program.exitCode(), QString::fromLocal8Bit(program.readAllStandardOutput()),
                QString::fromLocal8Bit(program.readAllStandardError())};
    }
    QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    QTemporaryDir settings;
};

TEST_F(ProgramTest, MakesTheDiaryOfEverybodyAtTheFirstStart)
{
    EXPECT_EQ(run({}).exitCode, 0);
    EXPECT_TRUE(QFile::exists(file("springback/springback.db")));
    EXPECT_FALSE(QFile::exists(file("springback/springback.db.lock")));
}

TEST_F(ProgramTest, ShowsTheSampleDiaryAndLeavesNothingBehind)
{
    EXPECT_EQ(run({QStringLiteral("--demo")}).exitCode, 0);
    EXPECT_FALSE(QFile::exists(file("springback")));
}

TEST_F(ProgramTest, OpensTheFileAndDayThatItIsGiven)
{
    EXPECT_EQ(run({QStringLiteral("--data"), file("mine.db"), QStringLiteral("--today"),
                   QStringLiteral("2026-03-14")})
                  .exitCode,
              0);
    EXPECT_TRUE(QFile::exists(file("mine.db")));
}

TEST_F(ProgramTest, StartsWithTheBuiltInProgrammeWhereItsFileIsNotOne)
{
    std::ofstream(file("words.json").toStdString()) << "Only a few words.";
    const Ended ended =
        run({QStringLiteral("--demo"), QStringLiteral("--programme"), file("words.json")});
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("words.json: line 1, column 1")))
        << qPrintable(ended.err);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("built-in one")));
}

TEST_F(ProgramTest, RefusesArgumentsItDoesNotUnderstandInOneLine)
{
    for (const QStringList& arguments :
         {QStringList{QStringLiteral("--today"), QStringLiteral("14.3.2026")},
          QStringList{QStringLiteral("--today"), QStringLiteral("2199-01-01")},
          QStringList{QStringLiteral("--nonsense")}, QStringList{QStringLiteral("file.db")},
          QStringList{QStringLiteral("--programme"), QString()},
          QStringList{QStringLiteral("--data")}, QStringList{QStringLiteral("--data"), QString()},
          QStringList{QStringLiteral("--demo"), QStringLiteral("--data"), QStringLiteral("x")}}) {
        const Ended ended = run(arguments);
        EXPECT_EQ(ended.exitCode, 2) << qPrintable(arguments.join(QLatin1Char(' ')));
        EXPECT_EQ(ended.err.count(QLatin1Char('\n')), 1) << qPrintable(ended.err);
        EXPECT_TRUE(ended.out.isEmpty());
    }
}

TEST_F(ProgramTest, PrintsItsOptionsAndVersion)
{
    const Ended help = run({QStringLiteral("--help")});
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_TRUE(help.out.contains(QStringLiteral("--demo")));
    const Ended version = run({QStringLiteral("--version")});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.out.startsWith(QStringLiteral("Springback ")));
}

TEST_F(ProgramTest, DoesNotStartEmptyInPlaceOfAFileItCannotOpen)
{
    const std::string words = "Not a database, only a few words that somebody wrote down.";
    const std::string notes = file("notes.txt").toStdString();
    std::ofstream(notes) << words;
    EXPECT_EQ(run({QStringLiteral("--data"), file("notes.txt")}).exitCode, 1);
    std::ifstream in(notes);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), words);
}

TEST_F(ProgramTest, DoesNotStartEmptyWhereADiaryWasOpenBefore)
{
    const QStringList mine{QStringLiteral("--data"), file("mine.db")};
    EXPECT_EQ(run(mine).exitCode, 0);
    ASSERT_TRUE(QFile::remove(file("mine.db")));
    EXPECT_EQ(run(mine).exitCode, 1);
    EXPECT_FALSE(QFile::exists(file("mine.db")));
    EXPECT_EQ(run({QStringLiteral("--data"), file("another.db")}).exitCode, 0);
}

TEST_F(ProgramTest, WritesNothingIntoADamagedDiary)
{
    const QStringList mine{QStringLiteral("--data"), file("mine.db")};
    EXPECT_EQ(run(mine).exitCode, 0);
    QFile diary(file("mine.db"));
    ASSERT_TRUE(diary.open(QIODevice::ReadWrite));
    const QByteArray damaged = diary.read(100) + QByteArray(8000, '\0');
    diary.resize(0);
    diary.seek(0);
    diary.write(damaged);
    diary.close();
    const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(run(mine).exitCode, 1);
    ASSERT_TRUE(diary.open(QIODevice::ReadOnly));
    EXPECT_EQ(diary.readAll(), damaged);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), names);
}

} // namespace
} // namespace springback::ui
