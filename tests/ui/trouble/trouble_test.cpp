#include "ui/trouble/trouble.h"

#include <gtest/gtest.h>

#include <fstream>

#include <QSet>

#include "tests/support/builders.h"
#include "tests/support/temp_dir.h"
#include "ui/trouble/loss_words.h"

namespace springback::ui {
namespace {

namespace fs = std::filesystem;
using springback::test::day;

constexpr TroubleKind kAllKinds[] = {
    TroubleKind::Missing,
    TroubleKind::FolderMissing,
    TroubleKind::Emptied,
    TroubleKind::NotADatabase,
    TroubleKind::ForeignDatabase,
    TroubleKind::Damaged,
    TroubleKind::NothingToSalvage,
    TroubleKind::Salvaged,
    TroubleKind::NewerSchema,
    TroubleKind::UpgradeFailed,
    TroubleKind::DiskFull,
    TroubleKind::NotReadable,
    TroubleKind::Busy,
    TroubleKind::Other,
};

Trouble troubleOf(TroubleKind kind)
{
    Trouble trouble;
    trouble.kind = kind;
    trouble.file = QStringLiteral("/home/me/springback.db");
    trouble.error = {ErrorCode::Io, "/home/me/springback.db", "a step", "a stone"};
    trouble.seen = KnownDiary::Seen{{day("2026-11-20"), 0}, 412, day("2026-11-20")};
    DiaryCounts counts;
    counts.sessions = 400;
    trouble.backup =
        ProvenBackup{{"/home/me/backups/a.db", BackupKind::Daily, {day("2026-11-19"), 0}}, counts};
    if (kind == TroubleKind::Salvaged) {
        trouble.recovered = Recovered{"/home/me/springback-recovered-2026-11-25.db", {}};
        trouble.recovered->salvaged.log =
            springback::test::logOf(springback::test::checkIn("2026-03-14", 3));
    }
    return trouble;
}

QString wordsOf(const TroublePage& page)
{
    return page.seen + QLatin1Char(' ') + page.meaning + QLatin1Char(' ') +
           page.details.join(QLatin1Char(' '));
}

std::vector<WayOn> waysOf(const TroublePage& page)
{
    std::vector<WayOn> ways;
    for (const TroublePage::Way& way : page.ways) {
        ways.push_back(way.way);
    }
    return ways;
}

using Ways = std::vector<WayOn>;

} // namespace

TEST(Trouble, EachKindHasWordsOfItsOwnTheFileAndAWayOn)
{
    QSet<QString> pages;
    for (const TroubleKind kind : kAllKinds) {
        const TroublePage page = pageFor(troubleOf(kind));
        EXPECT_FALSE(page.title.isEmpty());
        EXPECT_FALSE(page.ways.empty());
        EXPECT_TRUE(wordsOf(page).contains(QStringLiteral("/home/me/springback"))) << int(kind);
        EXPECT_FALSE((page.title + wordsOf(page)).contains(QLatin1Char('!')));
        EXPECT_FALSE(wordsOf(page).contains(QLatin1Char('%'))) << wordsOf(page).toStdString();
        pages.insert(page.title + wordsOf(page));
        for (const TroublePage::Way& way : page.ways) {
            EXPECT_FALSE(way.text.isEmpty());
        }
    }
    EXPECT_EQ(pages.size(), static_cast<qsizetype>(std::size(kAllKinds)));
}

TEST(Trouble, WaysOfEachKind)
{
    using enum WayOn;
    const auto ways = [](TroubleKind kind) { return waysOf(pageFor(troubleOf(kind))); };
    EXPECT_EQ(ways(TroubleKind::Missing), (Ways{LookAgain, ChooseAnother, BringBack, StartHere}));
    EXPECT_EQ(ways(TroubleKind::FolderMissing),
              (Ways{LookAgain, ChooseAnother, BringBack, StartHere}));
    EXPECT_EQ(ways(TroubleKind::Emptied), (Ways{LookAgain, UseBackup, ChooseAnother, StartHere}));
    EXPECT_EQ(ways(TroubleKind::NotADatabase), (Ways{ChooseAnother, StartElsewhere}));
    EXPECT_EQ(ways(TroubleKind::ForeignDatabase), (Ways{ChooseAnother, StartElsewhere}));
    EXPECT_EQ(ways(TroubleKind::Damaged), (Ways{Salvage, UseBackup, ChooseAnother}));
    EXPECT_EQ(ways(TroubleKind::NothingToSalvage),
              (Ways{UseBackup, ChooseAnother, StartElsewhere}));
    EXPECT_EQ(ways(TroubleKind::Salvaged), (Ways{UseRecovered, UseBackup, ChooseAnother}));
    EXPECT_EQ(ways(TroubleKind::NewerSchema), (Ways{ChooseAnother, StartElsewhere}));
    EXPECT_EQ(ways(TroubleKind::UpgradeFailed), (Ways{LookAgain, OpenToLook, ChooseAnother}));
    EXPECT_EQ(ways(TroubleKind::DiskFull), (Ways{LookAgain, OpenToLook, ChooseAnother}));
    EXPECT_EQ(ways(TroubleKind::NotReadable), (Ways{LookAgain, ChooseAnother, StartElsewhere}));
    EXPECT_EQ(ways(TroubleKind::Busy), (Ways{LookAgain, OpenToLook, ChooseAnother}));
    EXPECT_EQ(ways(TroubleKind::Other), (Ways{LookAgain, ChooseAnother, StartElsewhere}));
}

TEST(Trouble, WithoutABackupNoneIsOffered)
{
    for (const TroubleKind kind : kAllKinds) {
        Trouble trouble = troubleOf(kind);
        trouble.backup.reset();
        for (const WayOn way : waysOf(pageFor(trouble))) {
            EXPECT_NE(way, WayOn::UseBackup);
            EXPECT_NE(way, WayOn::BringBack);
        }
    }
}

TEST(Trouble, AMissingDiarySaysWhenItWasLastSeenAndWithHowMuch)
{
    const QString words = wordsOf(pageFor(troubleOf(TroubleKind::FolderMissing)));
    EXPECT_TRUE(words.contains(QStringLiteral("20 November 2026"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("412 entries")));
    EXPECT_TRUE(words.contains(QStringLiteral("19 November 2026, with 400 entries")));
}

TEST(Trouble, TheCountsOfBothWaysStandBesideEachOther)
{
    const QString words = wordsOf(pageFor(troubleOf(TroubleKind::Salvaged)));
    EXPECT_TRUE(words.contains(QStringLiteral("Read: 1 entry."))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("400 entries")));
    EXPECT_TRUE(words.contains(QStringLiteral("Nothing seems to be missing.")));
}

TEST(Trouble, SaysWhatCameOfTheLastWay)
{
    Trouble trouble = troubleOf(TroubleKind::Damaged);
    trouble.failed = QStringLiteral("The disk is full.");
    EXPECT_EQ(pageFor(trouble).details, QStringList{QStringLiteral("The disk is full.")});
}

TEST(Trouble, KindOfAnErrorAndOfWhatIsThere)
{
    const springback::test::TempDir folder;
    const QString there = QString::fromStdString((folder / "there.db").string());
    std::ofstream((folder / "there.db").string()).flush();
    const QString gone = QString::fromStdString((folder / "gone.db").string());
    const QString farGone = QString::fromStdString((folder / "disk/gone.db").string());
    const Error notFound{ErrorCode::NotFound, {}, {}, {}};
    EXPECT_EQ(kindOf(notFound, gone, true), TroubleKind::Missing);
    EXPECT_EQ(kindOf(notFound, farGone, true), TroubleKind::FolderMissing);
    EXPECT_EQ(kindOf(notFound, there, true), TroubleKind::Emptied);
    EXPECT_EQ(kindOf(notFound, gone, false), TroubleKind::Other);
    const auto kind = [&](ErrorCode code) { return kindOf({code, {}, {}, {}}, gone, true); };
    EXPECT_EQ(kind(ErrorCode::NotADatabase), TroubleKind::NotADatabase);
    EXPECT_EQ(kind(ErrorCode::ForeignDatabase), TroubleKind::ForeignDatabase);
    EXPECT_EQ(kind(ErrorCode::Damaged), TroubleKind::Damaged);
    EXPECT_EQ(kind(ErrorCode::NewerSchema), TroubleKind::NewerSchema);
    EXPECT_EQ(kind(ErrorCode::UpgradeFailed), TroubleKind::UpgradeFailed);
    EXPECT_EQ(kind(ErrorCode::DiskFull), TroubleKind::DiskFull);
    EXPECT_EQ(kind(ErrorCode::ReadOnly), TroubleKind::NotReadable);
    EXPECT_EQ(kind(ErrorCode::Busy), TroubleKind::Busy);
    EXPECT_EQ(kind(ErrorCode::Io), TroubleKind::Other);
}

TEST(LossWords, SayKindNumberAndDays)
{
    const auto words = [](const Loss& loss) { return phrases::loss(loss).toStdString(); };
    const Day first = day("2026-03-01");
    const Day last = day("2026-03-02");
    EXPECT_EQ(words({LossKind::CheckIns, 2, first, last, true}),
              "2 check-ins of 1 March 2026 to 2 March 2026 could not be read.");
    EXPECT_EQ(words({LossKind::CheckIns, 1, first, first, true}),
              "1 check-in of 1 March 2026 could not be read.");
    EXPECT_EQ(words({LossKind::Sessions, 0, first, last, false}),
              "Sessions between 1 March 2026 and 2 March 2026 could not be read.");
    EXPECT_EQ(words({LossKind::Sessions, 12, first, std::nullopt, false}),
              "12 sessions after 1 March 2026 could not be read.");
    EXPECT_EQ(words({LossKind::Runs, 0, std::nullopt, last, false}),
              "Runs before 2 March 2026 could not be read.");
    QSet<QString> kinds;
    for (int kind = 0; kind <= static_cast<int>(LossKind::Settings); ++kind) {
        kinds.insert(phrases::loss({static_cast<LossKind>(kind), 0, {}, {}, false}));
    }
    EXPECT_EQ(kinds.size(), static_cast<int>(LossKind::Settings) + 1);
}

TEST(LossWords, TellOfSetsAndOfAnEpisodeThatIsMadeUp)
{
    SalvageReport report;
    report.setsWithoutSession = 7;
    report.episodeIsMadeUp = true;
    const QStringList lines = phrases::losses(report);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].endsWith(QStringLiteral("7.")));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("The episode could not be read.")));
}

} // namespace springback::ui
