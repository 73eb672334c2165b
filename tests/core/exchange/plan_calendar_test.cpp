#include "core/exchange/plan_calendar.h"

#include <map>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/domain/text.h"
#include "core/exchange/calendar_text.h"
#include "core/programme/programme_file.h"
#include "tests/support/diary.h"
#include "tests/support/generators.h"

namespace springback::test {
namespace {

/// A file of iCalendar, read by the letter of RFC 5545: any slip is a failure of the test.
class Calendar {
public:
    struct Line {
        std::string name; ///< with its parameters
        std::string value;
    };
    using Component = std::map<std::string, std::string>;

    explicit Calendar(const std::string& text) { read(unfolded(text)); }

    const Component& head() const { return m_head; }
    const std::vector<Component>& events() const { return m_events; }
    const std::vector<Component>& alarms() const { return m_alarms; }

    /// What a calendar shows of a text.
    static std::string shown(const std::string& value)
    {
        std::string text;
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] == '\\') {
                ++i;
                text += value.at(i) == 'n' ? '\n' : value[i];
            } else {
                EXPECT_TRUE(value[i] != ',' && value[i] != ';') << value;
                text += value[i];
            }
        }
        return text;
    }

private:
    static std::vector<std::string> unfolded(const std::string& text)
    {
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = text.find("\r\n", at);
            EXPECT_NE(end, std::string::npos) << "a line without its end";
            const std::string line = text.substr(at, end - at);
            EXPECT_LE(line.size(), 75U) << line;
            EXPECT_FALSE(line.empty());
            EXPECT_EQ(faultOf(line, false), TextFault::None) << line;
            if (line[0] == ' ' && !lines.empty()) {
                lines.back() += line.substr(1);
            } else {
                lines.push_back(line);
            }
            at = end + 2;
        }
        return lines;
    }

    void read(const std::vector<std::string>& lines)
    {
        std::vector<std::string> open;
        for (const std::string& line : lines) {
            const std::size_t colon = line.find(':');
            ASSERT_NE(colon, std::string::npos) << line;
            const std::string name = line.substr(0, colon);
            const std::string value = line.substr(colon + 1);
            if (name == "BEGIN") {
                begin(value, open);
            } else if (name == "END") {
                ASSERT_EQ(open.back(), value);
                open.pop_back();
            } else {
                // A component's own properties come before the components in it.
                ASSERT_FALSE(open.empty());
                Component& into = open.back() == "VCALENDAR" ? m_head
                                  : open.back() == "VEVENT"  ? m_events.back()
                                                             : m_alarms.back();
                EXPECT_TRUE(into.emplace(name, value).second) << name << " twice";
                EXPECT_TRUE(open.back() != "VCALENDAR" || m_events.empty()) << line;
            }
        }
        EXPECT_TRUE(open.empty());
    }

    void begin(const std::string& name, std::vector<std::string>& open)
    {
        const std::string inside = open.empty() ? "" : open.back();
        EXPECT_TRUE((name == "VCALENDAR" && inside.empty()) ||
                    (name == "VEVENT" && inside == "VCALENDAR") ||
                    (name == "VALARM" && inside == "VEVENT"))
            << name << " in " << inside;
        if (name == "VEVENT") {
            m_events.emplace_back();
        } else if (name == "VALARM") {
            m_alarms.emplace_back();
        }
        open.push_back(name);
    }

    Component m_head;
    std::vector<Component> m_events;
    std::vector<Component> m_alarms;
};

CalendarWords wordsOfTest()
{
    return {"Plan",
            "Achilles exercises",
            "Doses as of today; they change, with the mornings.",
            "Check-in",
            "How sore?",
            [](const PlanItem& item) { return item.exercise + ": \u00D7\u00D7, " + item.block; }};
}

Diary strengthDiary()
{
    Episode strength = episode("2026-01-05");
    strength.startStage = Stage::Strength;
    return Diary(strength).mornings("2026-01-05", "2026-01-07", 1);
}

std::string calendarOf(const Log& log, const Plan& plan, bool checkIns, int count = kCalendarDays)
{
    CalendarAsk ask{comingDays(builtInProgramme(), RuleSet{}, log, plan, count),
                    {day("2026-01-07"), 12 * 3600 + 5},
                    std::nullopt};
    if (checkIns) {
        ask.checkInsFrom = plan.date + days(1);
    }
    return planCalendar(ask, StableIds(log), wordsOfTest());
}

TEST(PlanCalendar, HasADayOfWorkAsAWholeDay)
{
    const Diary diary = strengthDiary();
    const Calendar calendar(calendarOf(diary.log(), diary.planOn("2026-01-07"), false));
    EXPECT_EQ(calendar.head().at("VERSION"), "2.0");
    EXPECT_TRUE(calendar.head().contains("PRODID"));
    EXPECT_EQ(calendar.head().at("X-WR-CALNAME"), "Plan");
    ASSERT_EQ(calendar.events().size(), 12U); // Mondays, Wednesdays and Fridays of four weeks
    const auto& first = calendar.events().front();
    EXPECT_EQ(first.at("DTSTART;VALUE=DATE"), "20260107");
    EXPECT_EQ(first.at("DTEND;VALUE=DATE"), "20260108");
    EXPECT_EQ(first.at("DTSTAMP"), "20260107T120005Z");
    EXPECT_EQ(first.at("CLASS"), "PRIVATE");
    EXPECT_EQ(Calendar::shown(first.at("SUMMARY")), "Achilles exercises");
    const std::string description = Calendar::shown(first.at("DESCRIPTION"));
    EXPECT_TRUE(description.starts_with("toe_yoga: \u00D7\u00D7, warm_up\n")) << description;
    EXPECT_TRUE(description.ends_with("\n\nDoses as of today; they change, with the mornings."));
    EXPECT_TRUE(calendar.alarms().empty());
}

TEST(PlanCalendar, RemindsOfTheMorningsWhenAsked)
{
    const Diary diary = strengthDiary();
    const Calendar calendar(calendarOf(diary.log(), diary.planOn("2026-01-07"), true, 0));
    ASSERT_EQ(calendar.events().size(), 1U);
    const auto& mornings = calendar.events().front();
    EXPECT_EQ(mornings.at("DTSTART"), "20260108T070000"); // no zone: seven wherever one is
    EXPECT_EQ(mornings.at("RRULE"), "FREQ=DAILY;COUNT=28");
    EXPECT_EQ(mornings.at("SUMMARY"), "Check-in");
    ASSERT_EQ(calendar.alarms().size(), 1U);
    EXPECT_EQ(calendar.alarms().front().at("ACTION"), "DISPLAY");
    EXPECT_TRUE(calendar.alarms().front().contains("TRIGGER"));
    EXPECT_TRUE(calendar.alarms().front().contains("DESCRIPTION"));
}

TEST(PlanCalendar, KeepsTheIdOfADay)
{
    const Diary diary = strengthDiary();
    const Calendar early(calendarOf(diary.log(), diary.planOn("2026-01-06"), true));
    const Calendar late(calendarOf(diary.log(), diary.planOn("2026-01-07"), true));
    EXPECT_EQ(early.events()[0].at("UID"), late.events()[0].at("UID"));
    EXPECT_EQ(early.events().back().at("UID"), late.events().back().at("UID"));
    EXPECT_NE(early.events()[0].at("UID"), early.events()[1].at("UID"));
}

TEST(CalendarText, EscapesWhatHasAMeaning)
{
    EXPECT_EQ(CalendarText().text("SUMMARY", "a\\b;c,d\r\ne\tf").take(),
              "SUMMARY:a\\\\b\\;c\\,d\\ne f\r\n");
    EXPECT_EQ(Calendar::shown("a\\\\b\\;c\\,d\\ne f"), "a\\b;c,d\ne f");
}

TEST(CalendarText, FoldsAtSeventyFiveOctets)
{
    const std::string name = "X:";
    EXPECT_EQ(CalendarText().line("X", std::string(73, 'a')).take(),
              name + std::string(73, 'a') + "\r\n");
    EXPECT_EQ(CalendarText().line("X", std::string(74, 'a')).take(),
              name + std::string(73, 'a') + "\r\n a\r\n");
    // Two octets a letter: the fold comes one octet early rather than inside one.
    const std::string letter = "\u00E9";
    std::string long_;
    for (int i = 0; i < 40; ++i) {
        long_ += letter;
    }
    EXPECT_EQ(CalendarText().line("X", long_).take(),
              name + long_.substr(0, 72) + "\r\n " + long_.substr(72) + "\r\n");
}

RC_GTEST_PROP(CalendarText, GivesEveryTextBack, ())
{
    const std::string note = *arbitraryNote();
    const std::string text = CalendarText()
                                 .line("BEGIN", "VCALENDAR")
                                 .text("NOTE", note)
                                 .line("END", "VCALENDAR")
                                 .take();
    std::string expected;
    for (const char c : note) {
        expected += c == '\t' ? ' ' : c;
    }
    std::erase(expected, '\r');
    RC_ASSERT(Calendar::shown(Calendar(text).head().at("NOTE")) == expected);
}

} // namespace
} // namespace springback::test
