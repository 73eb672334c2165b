#include "ui/charts/chart_card.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/charts/sample_tracks.h"
#include "ui/charts/tracks_view.h"
#include "ui/models/roles.h"

namespace springback::ui::chart_tests {

namespace {

class ChartCardTest : public testing::Test {
protected:
    ChartCardTest() : m_chart(new TracksView), m_card(QStringLiteral("Pain"), m_chart, hint())
    {
        m_chart->setData(sampleTracks());
        m_card.resize(700, 420);
        m_card.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_card));
    }

    static QString hint() { return QStringLiteral("Point at the chart."); }
    QString reading() const
    {
        return m_card.findChild<QLabel*>(QStringLiteral("tracksReading"))->text();
    }
    QTableView* numbers() const
    {
        return m_card.findChild<QTableView*>(QStringLiteral("tracksNumbers"));
    }
    QByteArray saved(const char* name)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        m_card.save(file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    TracksView* m_chart;
    ChartCard m_card;
};

TEST_F(ChartCardTest, TellsTheReadingInPlaceOfTheHint)
{
    EXPECT_EQ(reading(), hint());
    m_chart->setReading(at(10));
    EXPECT_EQ(reading(), m_chart->readingText());
    m_chart->setReading(std::nullopt);
    EXPECT_EQ(reading(), hint());
}

TEST_F(ChartCardTest, TurnsToItsNumbersAndBackByF6)
{
    m_chart->setFocus();
    QTest::keyClick(m_chart, Qt::Key_F6);
    ASSERT_TRUE(m_card.showsNumbers());
    EXPECT_TRUE(numbers()->hasFocus());
    EXPECT_FALSE(m_chart->isVisible());
    EXPECT_EQ(numbers()->model()->rowCount(), 28);
    EXPECT_EQ(numbers()->model()->index(10, 1).data(ValueRole), QVariant(5));
    EXPECT_FALSE(numbers()->model()->index(5, 1).data(ValueRole).isValid());

    QTest::keyClick(numbers(), Qt::Key_F6);
    EXPECT_FALSE(m_card.showsNumbers());
    EXPECT_TRUE(m_chart->hasFocus());
}

TEST_F(ChartCardTest, KeepsTheNumbersInStepWithTheChart)
{
    m_card.showNumbers(true);
    TracksData shorter = sampleTracks();
    shorter.pain = within(shorter.pain, {at(0), at(6)});
    m_chart->setData(shorter);
    EXPECT_EQ(numbers()->model()->rowCount(), 7);
}

TEST_F(ChartCardTest, SavesNumbersWithDotsAndIsoDays)
{
    const QByteArray text = saved("pain.csv");
    EXPECT_TRUE(text.contains("\r\n2026-03-11,2,2,10,4,3,200,6.2\r\n"))
        << text.left(400).toStdString();
    EXPECT_TRUE(text.contains("\r\n2026-03-07,,2,,,,,\r\n"));
}

TEST_F(ChartCardTest, SavesADrawingWithItsWords)
{
    const QByteArray text = saved("pain.svg");
    EXPECT_TRUE(text.contains("<title>Pain</title>"));
    EXPECT_TRUE(text.contains("</svg>"));
    EXPECT_FALSE(text.contains("<image")) << "marks are shapes, not pixels";
}

TEST_F(ChartCardTest, SavesForItsOwnerAlone)
{
    for (const char* name : {"pain.csv", "pain.svg", "pain.png"}) {
        EXPECT_FALSE(saved(name).isEmpty());
        const auto permissions = QFile::permissions(m_folder.filePath(QLatin1String(name)));
        EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::ReadOther)) << name;
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 3);
}

TEST_F(ChartCardTest, SaysWhenAFileCouldNotBeWritten)
{
    const QSignalSpy told(&m_card, &ChartCard::message);
    m_card.save(m_folder.filePath(QStringLiteral("no/such/folder/pain.svg")));
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][1].value<MessageKind>(), MessageKind::Error);
}

TEST(ChartTableTest, KeepsTextsFromRunningInASpreadsheet)
{
    const ChartTable table{{QStringLiteral("Note"), QStringLiteral("kg")},
                           {{QStringLiteral("=1+1"), 12.5}, {QVariant(), QVariant()}}};
    EXPECT_EQ(csvOf(table), QByteArray("Note,kg\r\n'=1+1,12.5\r\n,\r\n"));
}

} // namespace

} // namespace springback::ui::chart_tests
