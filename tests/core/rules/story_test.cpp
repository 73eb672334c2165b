// A month per location, from the first day to circuit 1 with two flares, told as a diary in
// tests/data/stories. Lines that begin with "|" are the plan of that day before anything was done;
// the others are what the person entered. The whole plan is written out again from the entries and
// must equal the file.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "core/programme/programme_file.h"
#include "tests/support/diary.h"

namespace springback::test {
namespace {

std::string textOf(const std::string& name)
{
    std::ifstream file(std::string(SPRINGBACK_TEST_DATA) + "/stories/" + name);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string doseText(const Dose& dose)
{
    std::ostringstream text;
    text << dose.sets << "x";
    if (dose.reps) {
        text << *dose.reps;
    } else {
        text << *dose.holdSeconds << "s";
    }
    if (dose.load.grams > 0) {
        text << "@" << dose.load.grams / 1000.0;
    }
    if (!dose.variant.empty()) {
        text << " " << dose.variant;
    }
    return text.str();
}

std::string itemText(const PlanItem& item)
{
    std::string text = item.exercise + " " + doseText(item.dose);
    if (item.before) {
        text += " (was " + doseText(*item.before) + ")";
    }
    if (item.next) {
        text += " on " + std::string(nameOf(weekdayOf(*item.next)));
    }
    if (item.why) {
        text += ", " + std::string(nameOf(*item.why));
    }
    return text;
}

void writeItems(std::ostream& out, const Plan& plan, ItemState state, std::string_view label)
{
    for (const PlanItem& item : plan.items) {
        if (item.state == state && !item.optional) {
            out << "| " << label << ": " << itemText(item) << "\n";
        }
    }
}

void writePlan(std::ostream& out, const Plan& plan)
{
    out << "| " << nameOf(plan.stage) << ", normal " << plan.normal << ": " << nameOf(plan.advice);
    for (const Reason& reason : plan.reasons) {
        if (reason.exercises.empty()) {
            out << " " << nameOf(reason.rule) << (reason.inForce ? " (in force)" : "");
        }
    }
    out << "\n";
    if (plan.noRunOrJump) {
        out << "| no run or jump" << (plan.untilDay ? " before " + isoDay(*plan.untilDay) : "")
            << "\n";
    }
    writeItems(out, plan, ItemState::Due, "today");
    writeItems(out, plan, ItemState::OtherDay, "later");
    writeItems(out, plan, ItemState::Resting, "resting");
    for (const GateStatus& gate : plan.gates) {
        if (gate.met) {
            out << "| the way to " << nameOf(gate.to) << " is open\n";
        }
    }
}

/// Replays a story line by line and writes it out with the plans that the log gives.
class Story {
public:
    std::string retell(const std::string& told)
    {
        std::istringstream lines(told);
        std::string line;
        while (std::getline(lines, line)) {
            if (line.starts_with("|")) {
                continue;
            }
            std::istringstream words(line);
            std::string verb;
            words >> verb;
            if (!verb.empty() && verb != "episode" && !parseDay(verb)) {
                enter(verb, words, line);
                continue;
            }
            showPlan();
            m_text << line << "\n";
            if (verb == "episode") {
                begin(words);
            } else if (const auto date = parseDay(verb)) {
                m_today = date;
                m_shown = false;
            }
        }
        showPlan();
        return m_text.str();
    }

private:
    void begin(std::istream& words)
    {
        std::string location;
        std::string start;
        std::string stage;
        int usual = 0;
        words >> location >> start >> usual >> stage;
        Episode e = episode(start, *fromName<Location>(location), usual);
        e.usualStiffness = 10;
        e.startStage = *fromName<Stage>(stage);
        m_diary.emplace(e);
    }

    void enter(const std::string& verb, std::istream& words, const std::string& line)
    {
        const std::string today = isoDay(*m_today);
        if (verb == "did" || verb == "ran") {
            showPlan();
        }
        m_text << line << "\n";
        if (verb == "morning") {
            int pain = 0;
            int stiffness = 10;
            words >> pain >> stiffness;
            m_diary->morning(today, pain, stiffness);
        } else if (verb == "did") {
            int during = 0;
            int after = 0;
            words >> during >> after;
            doAsPlanned(during, after);
        } else if (verb == "ran") {
            double km = 0;
            int pain = 0;
            words >> km >> pain;
            m_diary->ran(today, static_cast<int>(km * 1000), pain);
        } else if (verb == "moved") {
            std::string stage;
            words >> stage;
            m_diary->wrote(stageMove(today, *fromName<Stage>(stage), "gate met"));
        } else if (verb == "test") {
            int right = 0;
            int left = 0;
            words >> right >> left;
            m_diary->wrote(HeelRaiseTest{*m_today, right, left, 0_pain, 0_pain});
        } else {
            FAIL() << line;
        }
    }

    void doAsPlanned(int during, int after)
    {
        std::vector<Set> sets;
        for (const PlanItem& item : m_diary->planOn(isoDay(*m_today)).items) {
            if (item.state != ItemState::Due || item.optional) {
                continue;
            }
            Set set;
            set.exercise = item.exercise;
            set.reps = item.dose.reps;
            set.holdSeconds = item.dose.holdSeconds;
            set.load = item.dose.load;
            set.variant = item.dose.variant;
            set.side = item.side;
            sets.insert(sets.end(), static_cast<std::size_t>(item.dose.sets * item.dose.timesADay),
                        set);
        }
        EXPECT_FALSE(sets.empty()) << isoDay(*m_today);
        m_diary->wrote(session(isoDay(*m_today), std::move(sets), during, after));
    }

    void showPlan()
    {
        if (m_today && !m_shown) {
            writePlan(m_text, m_diary->planOn(isoDay(*m_today)));
            m_shown = true;
        }
    }

    std::optional<Diary> m_diary;
    std::optional<Day> m_today;
    bool m_shown = false;
    std::ostringstream m_text;
};

class Stories : public testing::TestWithParam<const char*> {};

TEST_P(Stories, ReadsAsWritten)
{
    const std::string told = textOf(GetParam());
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(Story().retell(told), told);
}

INSTANTIATE_TEST_SUITE_P(OfEachLocation, Stories,
                         testing::Values("mid_portion.txt", "insertional.txt", "unsure.txt"),
                         [](const auto& story) {
                             const std::string name = story.param;
                             return name.substr(0, name.find('.'));
                         });

} // namespace
} // namespace springback::test
