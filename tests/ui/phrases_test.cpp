#include "ui/phrases.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"

namespace springback::ui {
namespace {

using springback::test::day;

/// Neither empty nor unfilled, and in the tone that the diary keeps.
testing::AssertionResult isCalm(const QString& text)
{
    static const QRegularExpression unwanted(
        QStringLiteral("!|%\\d|%n|\\(s\\)|\\bcleared\\b|\\bsafe to\\b|\\bheals\\b|\\binflam|"
                       "\\brisk\\b|\\bstreak|\\bblame\\b|\\bfault\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.trimmed().isEmpty()) {
        return testing::AssertionFailure() << "empty";
    }
    const QRegularExpressionMatch match = unwanted.match(text);
    return match.hasMatch() ? testing::AssertionFailure() << '"' << text.toStdString() << "\" has "
                                                          << match.captured().toStdString()
                            : testing::AssertionSuccess();
}

template <class E> std::vector<E> everyOne(std::size_t count)
{
    std::vector<E> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(static_cast<E>(i));
    }
    return all;
}

template <class E> std::vector<E> everyOne()
{
    return everyOne<E>(EnumNames<E>::values.size());
}

template <class E> void expectNames(const std::vector<E>& all, QString (*name)(E))
{
    QSet<QString> seen;
    for (const E value : all) {
        EXPECT_TRUE(isCalm(name(value)));
        seen.insert(name(value));
    }
    EXPECT_EQ(seen.size(), static_cast<qsizetype>(all.size())) << "two have the same name";
}

TEST(Phrases, NameEveryEnumeratorApart)
{
    expectNames(everyOne<Advice>(), phrases::advice);
    expectNames(everyOne<Rule>(), phrases::rule);
    expectNames(everyOne<FigureName>(), phrases::figureName);
    expectNames(everyOne<Outcome>(), phrases::outcome);
    expectNames(everyOne<MorningKind>(4), phrases::morningKind);
    expectNames(everyOne<Sign>(), phrases::sign);
    expectNames(everyOne<Tag>(), phrases::tag);
    expectNames(everyOne<Changed>(), phrases::changed);
    expectNames(everyOne<MeasureKind>(), phrases::measure);
    expectNames(everyOne<Stage>(), phrases::stage);
    expectNames(everyOne<Location>(), phrases::location);
    expectNames(everyOne<Side>(), phrases::side);
    expectNames(everyOne<Weekday>(), phrases::weekday);
}

TEST(Phrases, GiveEveryRuleASource)
{
    for (const Rule rule : everyOne<Rule>()) {
        EXPECT_TRUE(isCalm(phrases::source(rule)));
    }
}

TEST(Phrases, NameTheZonesAtTheirBounds)
{
    EXPECT_EQ(phrases::zone(Zone::Safe), QStringLiteral("safe"));
    EXPECT_EQ(phrases::zone(Zone::Acceptable), QStringLiteral("acceptable, in control"));
    EXPECT_EQ(phrases::zone(Zone::TooMuch), QStringLiteral("too much"));
}

TEST(Phrases, NameEveryVariantOfTheProgramme)
{
    for (const Exercise& exercise : builtInProgramme().exercises) {
        for (const Rung& rung : exercise.ladder) {
            if (!rung.variant.empty()) {
                EXPECT_FALSE(phrases::variant(rung.variant).contains(u'_'));
            }
        }
    }
    EXPECT_EQ(phrases::variant("some_other_way"), QStringLiteral("some other way"));
    EXPECT_EQ(phrases::exercise(builtInProgramme(), "no_such"), QStringLiteral("no_such"));
}

TEST(Phrases, WriteFiguresInThePersonsUnits)
{
    EXPECT_EQ(phrases::load(Load{12500}, Units::Metric), QStringLiteral("12.5 kg"));
    EXPECT_EQ(phrases::load(Load{2268}, Units::Imperial), QStringLiteral("5 lb"));
    EXPECT_EQ(phrases::load(Load{}, Units::Metric), QStringLiteral("body weight"));
    EXPECT_EQ(phrases::distance(Distance{6200}, Units::Metric), QStringLiteral("6.2 km"));
    EXPECT_EQ(phrases::distance(Distance{5000}, Units::Imperial), QStringLiteral("3.11 mi"));
    EXPECT_EQ(phrases::day(day("2026-03-14")), QStringLiteral("Saturday 14 March"));
    EXPECT_EQ(phrases::shortDay(day("2026-03-14")), QStringLiteral("14 Mar"));
}

TEST(Phrases, WriteTimesWithoutSecondsInEveryLocale)
{
    const TimeOfDay morning{7 * 60 + 10};
    const QLocale before;
    for (const auto& [locale, text] :
         {std::pair(QLocale::c(), "07:10"),
          {QLocale(QLocale::English, QLocale::UnitedStates), "7:10 AM"},
          {QLocale(QLocale::German), "07:10"},
          {QLocale(QLocale::Finnish), "7.10"}}) {
        QLocale::setDefault(locale);
        EXPECT_EQ(phrases::time(morning).toStdString(), text) << locale.name().toStdString();
    }
    QLocale::setDefault(before);
}

TEST(Phrases, WriteDoses)
{
    Dose dose;
    dose.sets = 4;
    dose.reps = 8;
    EXPECT_EQ(phrases::dose(dose), QStringLiteral("4 × 8"));
    dose.load = Load{15000};
    EXPECT_EQ(phrases::dose(dose), QStringLiteral("4 × 8"));
    EXPECT_EQ(phrases::doseWithLoad(dose, Units::Metric), QStringLiteral("4 × 8 at 15 kg"));

    Dose hold;
    hold.sets = 5;
    hold.holdSeconds = 45;
    EXPECT_EQ(phrases::dose(hold), QStringLiteral("5 × 45 s"));
    hold.holdSeconds = 120;
    EXPECT_EQ(phrases::dose(hold), QStringLiteral("5 × 2 min"));

    Dose twice;
    twice.sets = 3;
    twice.reps = 15;
    twice.timesADay = 2;
    EXPECT_EQ(phrases::dose(twice), QStringLiteral("3 × 15, twice a day"));
    twice.alsoVariant = "bent_knee";
    EXPECT_EQ(phrases::dose(twice),
              QStringLiteral("3 × 15, and the same with bent knee, twice a day"));
}

Reason reasonOf(Rule rule, std::vector<Figure> figures = {})
{
    Reason reason;
    reason.rule = rule;
    reason.figures = std::move(figures);
    return reason;
}

TEST(Phrases, GiveEveryRuleASentenceWithAndWithoutFigures)
{
    QSet<QString> sentences;
    for (const Rule rule : everyOne<Rule>()) {
        const QString bare = phrases::reason(reasonOf(rule), builtInProgramme());
        EXPECT_TRUE(isCalm(bare));
        sentences.insert(bare);
        for (const double value : {0.0, 1.0, 7.0}) {
            std::vector<Figure> figures;
            for (const FigureName name : everyOne<FigureName>()) {
                figures.push_back({name, value});
            }
            EXPECT_TRUE(isCalm(phrases::reason(reasonOf(rule, figures), builtInProgramme())));
        }
    }
    EXPECT_EQ(sentences.size(), kRuleCount);
}

TEST(Phrases, PutTheFiguresIntoTheReason)
{
    const Reason flare = reasonOf(Rule::FlareModerate, {{FigureName::Morning, 3},
                                                        {FigureName::Normal, 1},
                                                        {FigureName::Stiffness, 30},
                                                        {FigureName::StiffnessNormal, 10}});
    EXPECT_EQ(phrases::reason(flare, builtInProgramme()),
              QStringLiteral("The morning was 3 against your normal 1. Stiffness lasted 30 min "
                             "against your usual 10 min. That is clearly above it, so the load "
                             "goes one step back."));
    const Reason week =
        reasonOf(Rule::RisingWeek, {{FigureName::WeekMean, 3.25}, {FigureName::WeekMeanBefore, 2}});
    EXPECT_EQ(phrases::reason(week, builtInProgramme()),
              QStringLiteral("Mornings averaged 3.3 last week, 2 the week before."));
    EXPECT_EQ(phrases::reason(reasonOf(Rule::MorningUnknown, {{FigureName::Mornings, 1}}),
                              builtInProgramme()),
              QStringLiteral("One morning recorded so far, too few to know your normal."));
}

TEST(Phrases, SayWhichMorningIsUnknown)
{
    Reason reason = reasonOf(Rule::MorningUnknown, {{FigureName::Mornings, 40}});
    EXPECT_EQ(phrases::reason(reason, builtInProgramme()),
              QStringLiteral("This morning is not recorded yet, so the dose stays."));
    reason.becauseOf = {day("2026-03-13")};
    EXPECT_TRUE(
        phrases::reason(reason, builtInProgramme()).contains(QStringLiteral("after 13 Mar")));
}

TEST(Phrases, AddExercisesAndWhatStillHolds)
{
    Reason reason = reasonOf(Rule::Dwell, {{FigureName::GoodSessions, 1}, {FigureName::Needed, 2}});
    reason.exercises = {"c1_hop_up", "c1_forward_hop"};
    reason.inForce = true;
    reason.suggestsProfessional = true;
    EXPECT_EQ(phrases::reason(reason, builtInProgramme()),
              QStringLiteral("Single-leg hop up, Single-leg forward hop: 1 of 2 good sessions at "
                             "this dose so far. This is still in force. It may be worth showing "
                             "it to a professional."));
}

TEST(Phrases, HaveACalmHeadlineForEveryAdviceAndCause)
{
    Plan plan;
    plan.date = day("2026-03-14");
    EXPECT_TRUE(isCalm(phrases::headline(plan, Log(), builtInProgramme())));
    plan.hasEpisode = true;
    for (const Advice advice : everyOne<Advice>()) {
        plan.advice = advice;
        plan.reasons.clear();
        EXPECT_TRUE(isCalm(phrases::headline(plan, Log(), builtInProgramme())));
        for (const Rule rule : everyOne<Rule>()) {
            for (const bool inForce : {false, true}) {
                plan.reasons = {reasonOf(rule)};
                plan.reasons.front().advice = advice;
                plan.reasons.front().inForce = inForce;
                EXPECT_TRUE(isCalm(phrases::headline(plan, Log(), builtInProgramme())));
                EXPECT_TRUE(isCalm(phrases::because(plan, Log(), builtInProgramme())));
            }
        }
    }
}

TEST(Phrases, SpeakOfYesterdayOnlyWhenSomethingWasDoneThen)
{
    Plan plan;
    plan.date = day("2026-03-14");
    plan.hasEpisode = true;
    plan.advice = Advice::DialBack;
    plan.reasons = {reasonOf(Rule::FlareModerate)};
    plan.reasons.front().advice = Advice::DialBack;
    const Log trained = springback::test::logOf(springback::test::session("2026-03-13"));

    EXPECT_EQ(phrases::headline(plan, trained, builtInProgramme()),
              QStringLiteral("Yesterday was more than your tendon could take. One step back, no "
                             "panic."));
    EXPECT_FALSE(
        phrases::headline(plan, Log(), builtInProgramme()).contains(QStringLiteral("Yesterday")));
}

TEST(Phrases, SayUntilWhenThingsRestAndWhenTheyComeBack)
{
    Plan plan;
    plan.until = Until::Nothing;
    EXPECT_EQ(phrases::until(plan), QString());
    EXPECT_EQ(phrases::comesBack(plan), QString());
    for (const Until until : {Until::NormalMorning, Until::TwoNormalMornings,
                              Until::SeenOrThreeNormal, Until::Seen, Until::BetterWeekOrSeen}) {
        plan.until = until;
        EXPECT_TRUE(isCalm(phrases::until(plan)));
        EXPECT_TRUE(isCalm(phrases::comesBack(plan)));
    }
    plan.until = Until::TwoNormalMornings;
    plan.untilDay = day("2026-03-17");
    EXPECT_TRUE(phrases::until(plan).contains(QStringLiteral("17 Mar")));
}

TEST(Phrases, SayWhomToAskAboutSigns)
{
    EXPECT_EQ(phrases::whatToDo({}), QString());
    for (const Sign sign : everyOne<Sign>()) {
        EXPECT_TRUE(isCalm(phrases::whatToDo({sign})));
    }
    EXPECT_TRUE(phrases::whatToDo({Sign::Pop, Sign::Limping}).contains(QStringLiteral("today")));
    EXPECT_TRUE(phrases::whatToDo({Sign::Fluoroquinolone})
                    .contains(QStringLiteral("don’t stop it yourself")));
}

TEST(Phrases, ShowEveryGateConditionWithTheOwnFigure)
{
    for (const Gate& gate : builtInProgramme().gates) {
        for (const GateCondition& condition : gate.conditions) {
            GateFigure figure;
            figure.name = condition.name;
            figure.have = 3;
            figure.need = condition.need;
            figure.maxPain = condition.maxPain;
            const QString text = phrases::gateFigure(figure, Side::Right, builtInProgramme());
            EXPECT_TRUE(isCalm(text));
            EXPECT_FALSE(text.contains(u'_')) << text.toStdString();
        }
    }
    GateFigure raises;
    raises.name = "pain_free_raises";
    raises.have = 22;
    raises.need = 25;
    raises.maxPain = 0;
    EXPECT_EQ(phrases::gateFigure(raises, Side::Right, builtInProgramme()),
              QStringLiteral("22 of 25 single-leg heel raises without pain, right"));
}

TEST(Phrases, NameWhatWasRefusedAndWhatWasExpected)
{
    QSet<QString> sentences;
    for (const ErrorCode code : everyOne<ErrorCode>(static_cast<std::size_t>(ErrorCode::Io) + 1)) {
        const QString bare = phrases::error({code, {}, {}, {}});
        EXPECT_TRUE(isCalm(bare));
        sentences.insert(bare);
        const QString full = phrases::error({code, "the place", "0 to 10", "11"});
        EXPECT_TRUE(isCalm(full));
        for (const char* part : {"the place", "0 to 10", "11"}) {
            EXPECT_TRUE(full.contains(QString::fromLatin1(part))) << full.toStdString();
        }
    }
    EXPECT_EQ(sentences.size(), static_cast<qsizetype>(ErrorCode::Io) + 1);
    EXPECT_EQ(phrases::error({ErrorCode::InvalidValue, "pain", "0 to 10", "11"}),
              QStringLiteral("The value of pain does not fit: expected 0 to 10, found 11. Nothing "
                             "was changed."));
}

TEST(Phrases, TakeTheTagsOutOfRichText)
{
    EXPECT_EQ(phrases::plain(QStringLiteral("This morning <b>3</b> &lt; 5.")),
              QStringLiteral("This morning 3 < 5."));
}

TEST(Phrases, RunNoticesAreCalmAndSayWhatWasSeen)
{
    RunNotice notice{RunNoticeKind::Longer, 30, Distance{8200}, day("2026-03-03"), Stage::Spring1};
    EXPECT_EQ(phrases::runNotice(notice, true, Units::Metric),
              QStringLiteral("The longest run in the last 30 days was 8.2 km on 3 March."));
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(RunNoticeKind::HillsEarly); ++kind) {
        notice.kind = static_cast<RunNoticeKind>(kind);
        EXPECT_TRUE(isCalm(phrases::runNotice(notice, true, Units::Metric)));
        EXPECT_TRUE(isCalm(phrases::runNotice(notice, false, Units::Metric)));
        seen << phrases::runNotice(notice, true, Units::Metric)
             << phrases::runNotice(notice, false, Units::Metric);
    }
    EXPECT_EQ(seen.size(), 9) << "six, and three of an earlier day";
    notice.kind = RunNoticeKind::Longer;
    EXPECT_EQ(phrases::runNotice(notice, false, Units::Metric),
              QStringLiteral("The longest run in the 30 days before it was 8.2 km on 3 March."));
}

TEST(Phrases, RunsSayWhenAndFromWhere)
{
    springback::Run run = springback::test::run("2026-03-14", 6200);
    const auto when = [&run] {
        return phrases::runTime(run, day("2026-03-14"), TimeOfDay{4 * 60});
    };
    EXPECT_EQ(when(), QStringLiteral("today"));
    run.time = TimeOfDay{7 * 60 + 10};
    EXPECT_EQ(when(), QStringLiteral("this morning at 07:10"));
    run.time = TimeOfDay{13 * 60};
    EXPECT_EQ(when(), QStringLiteral("this afternoon at 13:00"));
    run.time = TimeOfDay{19 * 60};
    EXPECT_EQ(when(), QStringLiteral("this evening at 19:00"));
    run.date = day("2026-03-13");
    EXPECT_EQ(when(), QStringLiteral("yesterday at 19:00"));
    run.date = day("2026-03-12");
    EXPECT_EQ(when(), QStringLiteral("on Thursday 12 March at 19:00"));
    run.time = TimeOfDay{30};
    EXPECT_EQ(when(), QStringLiteral("in the night after Thursday 12 March at 00:30"));
    run.date = day("2026-03-13");
    EXPECT_EQ(when(), QStringLiteral("last night at 00:30"));
    run.date = day("2026-03-14");
    EXPECT_EQ(when(), QStringLiteral("tonight at 00:30"));
    EXPECT_EQ(phrases::runSource("manual"), QString());
    EXPECT_EQ(phrases::runSource("tcx"), QStringLiteral("a TCX file"));
    EXPECT_EQ(phrases::runSource("my watch"), QStringLiteral("my watch"));
}

} // namespace
} // namespace springback::ui
