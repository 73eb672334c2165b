// The report as a command: the window program run without a display, its exit codes and its file.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/support/files.h"
#include "tests/support/older_diary.h"
#include "tests/ui/report/pdf_tools.h"
#include "tests/ui/report/sample_report.h"

namespace springback::ui::report_tests {

namespace {

class ReportCommandTest : public testing::Test {
protected:
    struct Ended {
        int exitCode = -1;
        QString out;
        QString err;
    };

    /// No display, and no home that a person has.
    Ended run(const QStringList& arguments, const char* program = SPRINGBACK_WINDOW) const
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("minimal"));
        process.setProcessEnvironment(environment);
        process.start(QString::fromLocal8Bit(program), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    void makeDiary() const
    {
        const QString sample = QStringLiteral(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json");
        ASSERT_EQ(run({QStringLiteral("--data"), file("my.db"), QStringLiteral("import"), sample},
                      SPRINGBACK_CLI)
                      .exitCode,
                  0);
    }
    /// With what every command here has in front.
    Ended report(const QStringList& arguments) const
    {
        return run(QStringList{QStringLiteral("--data"), file("my.db"), QStringLiteral("--today"),
                               QStringLiteral("2026-03-14"), QStringLiteral("report")} +
                   arguments);
    }
    void expectRefused(const Ended& ended, int code, const QString& words) const
    {
        EXPECT_EQ(ended.exitCode, code) << ended.err.toStdString();
        EXPECT_EQ(ended.err.count(u'\n'), 1) << ended.err.toStdString();
        EXPECT_TRUE(ended.err.contains(words)) << ended.err.toStdString();
        EXPECT_TRUE(ended.out.isEmpty());
        EXPECT_FALSE(QFile::exists(file("out.pdf")));
    }
    std::string diaryBytes() const
    {
        return springback::test::bytesOf(file("my.db").toStdString());
    }

    QTemporaryDir folder;
};

TEST_F(ReportCommandTest, WritesThePdfAndNothingElse)
{
    makeDiary();
    const std::string before = diaryBytes();
    const QStringList names = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const Ended ended = report({QStringLiteral("-o"), file("out.pdf")});
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_TRUE(ended.err.isEmpty()) << ended.err.toStdString();
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_EQ(diaryBytes(), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden).size(),
              names.size() + 1);
    EXPECT_EQ(QFileInfo(file("out.pdf")).permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_EQ(pdfInfo(file("out.pdf"), QStringLiteral("Pages")), QStringLiteral("2"));
    EXPECT_TRUE(pdfText(file("out.pdf")).contains(QStringLiteral("Right Achilles, mid-portion")));
}

TEST_F(ReportCommandTest, TakesDaysAndPaper)
{
    makeDiary();
    EXPECT_EQ(
        report({QStringLiteral("--output"), file("out.pdf"), QStringLiteral("--from"),
                QStringLiteral("2026-02-01"), QStringLiteral("--to"), QStringLiteral("2026-02-28"),
                QStringLiteral("--paper"), QStringLiteral("letter")})
            .exitCode,
        0);
    EXPECT_TRUE(
        pdfInfo(file("out.pdf"), QStringLiteral("Page size")).contains(QStringLiteral("letter")));
    const QString text = pdfText(file("out.pdf"));
    EXPECT_TRUE(text.contains(QStringLiteral("1 February 2026 to 28 February 2026")));
    // What was known then: the stage of that day, and no day after it.
    EXPECT_TRUE(text.contains(QStringLiteral("week 8")));
    EXPECT_FALSE(text.contains(QStringLiteral("Mon 2 Mar")));
}

TEST_F(ReportCommandTest, PutsANameOnThisReportOnly)
{
    makeDiary();
    const std::string before = diaryBytes();
    EXPECT_EQ(report({QStringLiteral("-o"), file("out.pdf"), QStringLiteral("--name"),
                      QStringLiteral("Zoe  Runner")})
                  .exitCode,
              0);
    EXPECT_TRUE(pdfText(file("out.pdf")).contains(QStringLiteral("Zoe Runner")));
    EXPECT_EQ(diaryBytes(), before);
    EXPECT_EQ(report({QStringLiteral("-o"), file("out.pdf")}).exitCode, 0);
    EXPECT_FALSE(pdfText(file("out.pdf")).contains(QStringLiteral("Zoe")));
    const Ended alone = run({QStringLiteral("--name"), QStringLiteral("Zoe")});
    EXPECT_EQ(alone.exitCode, 2);
    EXPECT_TRUE(alone.err.contains(QStringLiteral("--name goes with report")));
}

TEST_F(ReportCommandTest, RefusesDaysWithoutEntries)
{
    makeDiary();
    expectRefused(report({QStringLiteral("-o"), file("out.pdf"), QStringLiteral("--from"),
                          QStringLiteral("2020-01-01"), QStringLiteral("--to"),
                          QStringLiteral("2020-02-01")}),
                  1, QStringLiteral("There is no entry from 2020-01-01 to 2020-02-01"));
}

TEST_F(ReportCommandTest, RefusesDaysThatAreStillToCome)
{
    makeDiary();
    for (const char* option : {"--to", "--from"}) {
        expectRefused(report({QStringLiteral("-o"), file("out.pdf"), QLatin1String(option),
                              QStringLiteral("2026-03-15")}),
                      1, QStringLiteral("2026-03-15 is after today"));
    }
    EXPECT_EQ(report({QStringLiteral("-o"), file("out.pdf"), QStringLiteral("--to"),
                      QStringLiteral("2026-03-14")})
                  .exitCode,
              0);
}

TEST_F(ReportCommandTest, RefusesAFileThatIsNoDiaryOrIsNotThere)
{
    expectRefused(report({QStringLiteral("-o"), file("out.pdf")}), 1, QStringLiteral("my.db"));
    EXPECT_FALSE(QFile::exists(file("my.db")));
    springback::test::writeBytes(file("my.db").toStdString(), "A few words, and no diary.");
    expectRefused(report({QStringLiteral("-o"), file("out.pdf")}), 1, QStringLiteral("my.db"));
}

TEST_F(ReportCommandTest, RefusesToWriteWhereItCannotOrMustNot)
{
    makeDiary();
    const std::string before = diaryBytes();
    expectRefused(report({QStringLiteral("-o"), file("no/folder/out.pdf")}), 1,
                  QStringLiteral("out.pdf"));
    expectRefused(report({QStringLiteral("-o"), file("my.db")}), 1,
                  QStringLiteral("the diary itself"));
    EXPECT_EQ(diaryBytes(), before);
}

TEST_F(ReportCommandTest, ReadsAnOlderDiaryWithoutUpgradingIt)
{
    springback::test::writeOlderDiary(file("my.db").toStdString(), 4,
                                      sampleLog("mid_portion_10_weeks"));
    const std::string before = diaryBytes();
    const Ended ended = report({QStringLiteral("-o"), file("out.pdf")});
    EXPECT_EQ(ended.exitCode, 0) << ended.err.toStdString();
    EXPECT_EQ(diaryBytes(), before);
}

TEST_F(ReportCommandTest, SaysInOneLineWhatItDoesNotUnderstand)
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{QStringLiteral("-o"), QString()},
          QStringList{QStringLiteral("-o"), file("out.pdf"), QStringLiteral("twice")},
          QStringList{QStringLiteral("-o"), file("out.pdf"), QStringLiteral("--from"),
                      QStringLiteral("1.2.2026")},
          QStringList{QStringLiteral("-o"), file("out.pdf"), QStringLiteral("--paper"),
                      QStringLiteral("a5")},
          QStringList{QStringLiteral("-o"), file("out.pdf"), QStringLiteral("--from"),
                      QStringLiteral("2026-03-02"), QStringLiteral("--to"),
                      QStringLiteral("2026-03-01")}}) {
        expectRefused(report(arguments), 2, QString());
    }
}

TEST_F(ReportCommandTest, TellsOfItselfInTheHelp)
{
    const Ended ended = run({QStringLiteral("report"), QStringLiteral("--help")});
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("report -o FILE.pdf")))
        << ended.out.toStdString();
    EXPECT_TRUE(ended.err.isEmpty());
}

} // namespace

} // namespace springback::ui::report_tests
