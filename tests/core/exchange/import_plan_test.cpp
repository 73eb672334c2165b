#include "core/exchange/import_plan.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/domain/validate.h"
#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback {
namespace {

using test::logOf;

LogDocument documentOf(Log log)
{
    return {std::move(log), {}, 0};
}

/// "New, Differs: ..." of one table, in its order.
template <class Record> std::vector<EntryState> statesOf(const ImportPlan& plan)
{
    std::vector<EntryState> states;
    for (const PlannedEntry<Record>& entry : plan.table<Record>()) {
        states.push_back(entry.state);
    }
    return states;
}

template <class Record> std::string reasonOf(const ImportPlan& plan, std::size_t index = 0)
{
    const PlannedEntry<Record>& entry = plan.table<Record>().at(index);
    return entry.reason == kNoReason ? "no reason" : sentence(plan.reasons.at(entry.reason));
}

ImportPlan planOf(const Log& theirs, const Log& mine, Pick rest = Pick::KeepMine)
{
    return planImport(documentOf(theirs), mine, {rest, {}, false});
}

Log after(const ImportPlan& plan, const Log& mine)
{
    return supposing(mine, changeOf(plan));
}

using States = std::vector<EntryState>;

TEST(ImportPlan, SaysWhatIsNewSameAndDifferent)
{
    const Log mine = logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2),
                           test::checkIn("2026-01-07", 3));
    const Log theirs = logOf(test::episode("2026-01-05"), test::checkIn("2026-01-08", 4),
                             test::checkIn("2026-01-07", 5), test::checkIn("2026-01-06", 2));
    const ImportPlan plan = planOf(theirs, mine);
    EXPECT_EQ(statesOf<Episode>(plan), States{EntryState::Same});
    EXPECT_EQ(statesOf<CheckIn>(plan),
              (States{EntryState::New, EntryState::Differs, EntryState::Same}));
    EXPECT_EQ(plan.table<CheckIn>()[1].mine, mine.checkIns[1]);
    EXPECT_EQ(plan.counts, (ImportCounts{1, 2, 1, 0}));
    EXPECT_EQ(firstRefusal(plan), nullptr);
    EXPECT_EQ(changeOf(plan), adding(test::checkIn("2026-01-08", 4)));
}

TEST(ImportPlan, TakesTheirsWhereThatIsPicked)
{
    const Log mine = logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2),
                           test::checkIn("2026-01-07", 3));
    const Log theirs = logOf(test::checkIn("2026-01-06", 6), test::checkIn("2026-01-07", 7));
    ImportChoices choices;
    choices.picks[{RecordKind::CheckIn, 1}] = Pick::TakeTheirs;
    EXPECT_EQ(changeOf(planImport(documentOf(theirs), mine, choices)),
              replacing(mine.checkIns[1], test::checkIn("2026-01-07", 7)));
    const ImportPlan all = planOf(theirs, mine, Pick::TakeTheirs);
    EXPECT_EQ(changeOf(all).edits.size(), 2U);
    EXPECT_EQ(all.counts.differs, 2U);
}

TEST(ImportPlan, KeepsBothWhereADayMayHaveTwo)
{
    const Log mine = logOf(test::episode("2026-01-05"), test::session("2026-01-06", {}, 2),
                           test::checkIn("2026-01-06", 2));
    const Log theirs = logOf(test::session("2026-01-06", {}, 3), test::checkIn("2026-01-06", 3));
    const ImportPlan plan = planOf(theirs, mine, Pick::KeepBoth);
    EXPECT_EQ(changeOf(plan), adding(test::session("2026-01-06", {}, 3)));
    EXPECT_EQ(statesOf<CheckIn>(plan), States{EntryState::Refused});
    EXPECT_EQ(reasonOf<CheckIn>(plan), "check-in 2026-01-06: one a day, found two");
    EXPECT_TRUE(mayKeepBoth(RecordKind::Session));
    EXPECT_FALSE(mayKeepBoth(RecordKind::CheckIn));
}

TEST(ImportPlan, EachKindThatIsOneADayIsRefusedTwice)
{
    const Log theirs =
        logOf(test::checkIn("2026-01-06", 2), test::checkIn("2026-01-06", 3),
              test::heelRaiseTest("2026-01-06", 20, 20), test::heelRaiseTest("2026-01-06", 21, 20),
              test::normalReset("2026-01-06", 2), test::normalReset("2026-01-06", 3),
              test::score("2026-01-06", 50), test::score("2026-01-06", 51));
    const ImportPlan plan = planOf(theirs, logOf(test::episode("2026-01-05")));
    const States once{EntryState::New, EntryState::Refused};
    EXPECT_EQ(statesOf<CheckIn>(plan), once);
    EXPECT_EQ(statesOf<HeelRaiseTest>(plan), once);
    EXPECT_EQ(statesOf<NormalReset>(plan), once);
    EXPECT_EQ(statesOf<Score>(plan), once);
    EXPECT_EQ(reasonOf<CheckIn>(plan, 1), "check-in 2026-01-06: one a day, found two");
    EXPECT_EQ(plan.counts, (ImportCounts{4, 0, 0, 4}));
}

TEST(ImportPlan, OfTwoOnADayTheEqualOneIsTheSame)
{
    const Log mine = logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2));
    const Log theirs = logOf(test::checkIn("2026-01-06", 3), test::checkIn("2026-01-06", 2));
    EXPECT_EQ(statesOf<CheckIn>(planOf(theirs, mine)),
              (States{EntryState::Refused, EntryState::Same}));
}

TEST(ImportPlan, RefusesEntriesThatNoEpisodeCovers)
{
    const Log theirs =
        logOf(test::session("2026-01-04"), test::checkIn("2026-01-04", 2),
              test::run("2026-01-04", 5000), test::measure(MeasureKind::HeelLift, "2026-01-04"));
    const ImportPlan plan = planOf(theirs, logOf(test::episode("2026-01-05")));
    EXPECT_EQ(statesOf<Session>(plan), States{EntryState::Refused});
    EXPECT_EQ(statesOf<CheckIn>(plan), States{EntryState::Refused});
    EXPECT_EQ(statesOf<springback::Run>(plan), States{EntryState::Refused});
    EXPECT_EQ(statesOf<Measure>(plan), States{EntryState::New});
    EXPECT_EQ(reasonOf<Session>(plan), "2026-01-04: an entry from 2026-01-05 on, when the episode "
                                       "starts");
}

TEST(ImportPlan, AnEpisodeOfTheDocumentCoversItsEntries)
{
    const Log theirs = logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2));
    const ImportPlan plan = planOf(theirs, Log());
    EXPECT_EQ(plan.counts, (ImportCounts{2, 0, 0, 0}));
    EXPECT_EQ(after(plan, Log()), theirs);
}

Episode until(Episode episode, std::string_view last)
{
    episode.ended = test::day(last);
    return episode;
}

TEST(ImportPlan, RefusesEpisodesThatOverlapAndWhatNeedsThem)
{
    const Log mine = logOf(until(test::episode("2026-02-01"), "2026-03-31"));
    const Log theirs =
        logOf(until(test::episode("2026-01-05"), "2026-02-01"), test::episode("2026-03-31"),
              test::episode("2026-04-01"), test::checkIn("2026-01-06", 2));
    const ImportPlan plan = planOf(theirs, mine);
    EXPECT_EQ(statesOf<Episode>(plan),
              (States{EntryState::Refused, EntryState::Refused, EntryState::New}));
    EXPECT_EQ(reasonOf<Episode>(plan, 0),
              "episode 2026-02-01: a start after the episode from 2026-01-05 has ended");
    EXPECT_EQ(reasonOf<Episode>(plan, 1),
              "episode 2026-03-31: a start after the episode from 2026-02-01 has ended");
    EXPECT_EQ(statesOf<CheckIn>(plan), States{EntryState::Refused});
}

TEST(ImportPlan, TheirEndOfAnEpisodeCoversWhatMineDoesNot)
{
    const Log mine = logOf(until(test::episode("2026-01-05"), "2026-01-31"));
    const Log theirs = logOf(test::episode("2026-01-05"), test::checkIn("2026-02-01", 2));
    EXPECT_EQ(statesOf<CheckIn>(planOf(theirs, mine)), States{EntryState::Refused});
    const ImportPlan taken = planOf(theirs, mine, Pick::TakeTheirs);
    EXPECT_EQ(statesOf<CheckIn>(taken), States{EntryState::New});
    EXPECT_EQ(after(taken, mine), theirs);
}

TEST(ImportPlan, NoEntryOfTheDiaryLosesItsEpisode)
{
    const Log mine = logOf(test::episode("2026-01-05"), test::checkIn("2026-02-10", 2));
    const Log shorter = logOf(until(test::episode("2026-01-05"), "2026-01-31"));
    const ImportPlan plan = planOf(shorter, mine, Pick::TakeTheirs);
    EXPECT_EQ(statesOf<Episode>(plan), States{EntryState::Refused});
    EXPECT_EQ(reasonOf<Episode>(plan),
              "2026-02-10: an entry up to 2026-01-31, when the episode ended");
    EXPECT_EQ(changeOf(plan), Change());

    const Log andTheNext =
        logOf(until(test::episode("2026-01-05"), "2026-01-31"), test::episode("2026-02-01"));
    EXPECT_EQ(changeOf(planOf(andTheNext, mine, Pick::TakeTheirs)).edits.size(), 2U);
}

TEST(ImportPlan, AnEpisodeThatIsLongerThanItsGapStaysOut)
{
    const Log mine =
        logOf(until(test::episode("2026-01-05"), "2026-01-31"), test::episode("2026-03-01"));
    const Log theirs = logOf(until(test::episode("2026-01-05"), "2026-03-01"));
    const ImportPlan plan = planOf(theirs, mine, Pick::TakeTheirs);
    EXPECT_EQ(reasonOf<Episode>(plan),
              "episode 2026-03-01: a start after the episode from 2026-01-05 has ended");
    EXPECT_EQ(statesOf<Episode>(planOf(theirs, mine)), States{EntryState::Differs});
    EXPECT_EQ(statesOf<Episode>(planOf(theirs, mine, Pick::KeepBoth)), States{EntryState::Refused});
}

TEST(ImportPlan, SettingsComeOnlyWhereTheyAreWanted)
{
    Log theirs = logOf(test::episode("2026-01-05"));
    theirs.settings.rules = RulesPreset::Cautious;
    const ImportPlan left = planOf(theirs, Log());
    ASSERT_TRUE(left.settings);
    EXPECT_FALSE(left.settings->taken);
    EXPECT_EQ(after(left, Log()).settings, Settings());
    const ImportPlan taken = planImport(documentOf(theirs), Log(), {Pick::KeepMine, {}, true});
    EXPECT_EQ(after(taken, Log()), theirs);
    EXPECT_FALSE(planOf(theirs, theirs).settings);
}

TEST(ImportPlan, KeepsCountingWhenThereAreTooManyRefusals)
{
    Log theirs;
    for (std::size_t i = 0; i < kMaxRefusedKept + 5; ++i) {
        test::add(theirs, test::run("2026-01-04", static_cast<int>(i)));
    }
    const ImportPlan plan = planOf(theirs, logOf(test::episode("2026-01-05")));
    EXPECT_EQ(plan.counts.refused, kMaxRefusedKept + 5);
    EXPECT_EQ(plan.reasons.size(), kMaxRefusedKept);
    EXPECT_EQ(reasonOf<springback::Run>(plan, kMaxRefusedKept + 4), "no reason");
    EXPECT_EQ(changeOf(plan), Change());
}

// Reading a document with bad entries.

Result<LogDocument> readEntries(const std::string& entries)
{
    return readDocument(R"({"format": "springback-log", "version": 1, )" + entries + "}",
                        builtInProgramme());
}

TEST(ReadDocument, GoesOnAfterABadEntry)
{
    const auto document = readEntries(R"(
        "episodes": [{"side": "right", "location": "unsure", "start": "2026-01-05",
                      "usual_morning_pain": 2}],
        "sessions": [{"date": "2026-01-06",
                      "sets": [{"exercise": "c1_hop_up", "reps": 5, "pain": 11}]},
                     {"date": "2026-01-07"}],
        "checkins": [7, {"date": "2026-01-32", "pain": 2}, {"date": "2026-01-08", "pain": 2}],
        "runs": [{"from": 3}],
        "settings": {"units": "stones"})");
    ASSERT_TRUE(document) << sentence(document.error());
    EXPECT_EQ(document->log.sessions, (Table<Session>{{1, test::session("2026-01-07")}}));
    EXPECT_EQ(document->log.checkIns, (Table<CheckIn>{{1, test::checkIn("2026-01-08", 2)}}));
    EXPECT_EQ(document->log.settings, Settings());
    EXPECT_EQ(document->refusedCount, 5U);
    std::vector<std::string> sentences;
    for (const RefusedEntry& refused : document->refused) {
        sentences.push_back(sentence(refused.error));
    }
    EXPECT_EQ(sentences, (std::vector<std::string>{
                             "sessions[0].sets[0].pain: 0 to 10, found 11",
                             "checkins[0]: an object, found 7",
                             "checkins[1].date: a date as 2026-03-14, found \"2026-01-32\"",
                             "runs[0].from: no such field",
                             "settings.units: one of metric, imperial, found \"stones\"",
                         }));
    EXPECT_EQ(document->refused[0].kind, RecordKind::Session);
    EXPECT_EQ(document->refused[0].day, test::day("2026-01-06"));
    EXPECT_EQ(document->refused[1].day, std::nullopt);
    EXPECT_EQ(document->refused[4].kind, RecordKind::Settings);
}

TEST(ReadDocument, AnEpisodeWithATakenIdIsABadEntry)
{
    const auto document = readEntries(R"("episodes": [
        {"id": 3, "side": "right", "location": "unsure", "start": "2026-01-05",
         "ended": "2026-01-31", "usual_morning_pain": 2},
        {"id": 3, "side": "right", "location": "unsure", "start": "2026-03-05",
         "usual_morning_pain": 2}])");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->log.episodes.size(), 1U);
    EXPECT_EQ(sentence(document->refused.at(0).error),
              "episodes[1].id: a number from 1 that no other episode has, found 3");
}

TEST(ReadDocument, RefusesWhatIsNoSuchDocumentWhole)
{
    EXPECT_FALSE(readEntries(R"("runs": 5)"));
    EXPECT_FALSE(readEntries(R"("moods": [])"));
    EXPECT_FALSE(
        readDocument(R"({"format": "springback-log", "version": 99})", builtInProgramme()));
    EXPECT_FALSE(readDocument("{", builtInProgramme()));
}

TEST(ReadDocument, KeepsABoundedNumberOfRefusals)
{
    std::string runs = "0";
    for (std::size_t i = 0; i < kMaxRefusedKept + 9; ++i) {
        runs += ", 0";
    }
    const auto document = readEntries("\"runs\": [" + runs + "]");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->refused.size(), kMaxRefusedKept);
    EXPECT_EQ(document->refusedCount, kMaxRefusedKept + 10);
    const ImportPlan plan = planImport(*document, Log(), {});
    EXPECT_EQ(plan.counts.refused, kMaxRefusedKept + 10);
    EXPECT_EQ(sentence(*firstRefusal(plan)), "runs[0]: an object, found 0");
}

// For any diary.

Log shuffled(Log log)
{
    std::erase_if(log.sessions, [](const auto&) { return *rc::gen::arbitrary<bool>(); });
    for (Row<CheckIn>& row : log.checkIns) {
        row.value.pain = *test::arbitraryRating();
    }
    for (Row<Episode>& row : log.episodes) {
        if (row.value.ended && *rc::gen::arbitrary<bool>()) {
            row.value.ended = *row.value.ended - days(*rc::gen::inRange(0, 15));
        }
    }
    return log;
}

RC_GTEST_PROP(ImportPlan, ItsOwnExportIsTheSame, ())
{
    const Log log = *test::arbitraryLog();
    const auto document = readDocument(toJson(log), builtInProgramme());
    RC_ASSERT(document.has_value());
    const Pick pick = *rc::gen::element(Pick::KeepMine, Pick::TakeTheirs, Pick::KeepBoth);
    const ImportPlan plan = planImport(*document, log, {pick, {}, true});
    RC_ASSERT(plan.counts.fresh + plan.counts.differs + plan.counts.refused == 0U);
    RC_ASSERT(changeOf(plan) == Change());
}

RC_GTEST_PROP(ImportPlan, AnEmptyDiaryBecomesTheDocument, ())
{
    const Log log = *test::arbitraryLog();
    const ImportPlan plan = planImport(documentOf(log), Log(), {Pick::KeepMine, {}, true});
    RC_ASSERT(after(plan, Log()) == log);
}

RC_GTEST_PROP(ImportPlan, OnceDoneNothingIsLeftToDo, ())
{
    const Log mine = *test::arbitraryLog();
    const LogDocument document = documentOf(shuffled(mine));
    const ImportChoices choices{Pick::TakeTheirs, {}, true};
    const ImportPlan plan = planImport(document, mine, choices);
    const Log done = after(plan, mine);
    RC_ASSERT(validateTogether(done).has_value());
    const ImportPlan again = planImport(document, done, choices);
    RC_ASSERT(again.counts.refused == plan.counts.refused);
    RC_ASSERT(again.counts.fresh + again.counts.differs == 0U);
    RC_ASSERT(changeOf(again) == Change());
}

RC_GTEST_PROP(ImportPlan, UndoLeavesTheDiaryAsItWas, ())
{
    const Log mine = *test::arbitraryLog();
    const ImportPlan plan =
        planImport(documentOf(*test::arbitraryLog()), mine, {Pick::TakeTheirs, {}, true});
    Change done = changeOf(plan);
    Id id = 1000;
    for (AnyEdit& any : done.edits) {
        std::visit(
            [&id](auto& edit) {
                if (!edit.before && edit.id == 0) {
                    edit.id = ++id;
                }
            },
            any);
    }
    Log log = mine;
    apply(done, log);
    apply(inverse(done), log);
    RC_ASSERT(log == mine);
}

} // namespace
} // namespace springback
