#include "core/journal.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "core/domain/validate.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/generators.h"
#include "tests/support/temp_dir.h"

namespace springback {

using test::checkIn;
using test::day;
using test::episode;
using test::logOf;
using test::repSet;
using test::session;
using test::with;

namespace {

Journal opened(const std::filesystem::path& file)
{
    return Journal::open(Store::open(file).value(), test::smallProgramme()).value();
}

Log readAgain(const std::filesystem::path& file)
{
    return Store::open(file, Store::Access::ReadOnly)->load().value();
}

std::string answer(const Result<Change>& result)
{
    return result ? "written" : sentence(result.error());
}

Episode episodeUntil(std::string_view start, std::string_view last)
{
    return with(episode(start), [last](Episode& e) { e.ended = day(last); });
}

} // namespace

class JournalTest : public testing::Test {
protected:
    /// Nothing has changed, in memory or on disk.
    void expectStill(const Log& log)
    {
        EXPECT_EQ(journal.log(), log);
        EXPECT_EQ(readAgain(file), log);
    }

    test::TempDir folder;
    std::filesystem::path file = folder / "diary.springback";
    Journal journal = opened(file);
};

class JournalWithEpisodeTest : public JournalTest {
protected:
    JournalWithEpisodeTest() { journal.record(adding(episode("2026-01-05"))).value(); }

    static Session runningWith(std::vector<Set> sets)
    {
        return with(session("2026-03-14", std::move(sets)), [](Session& s) { s.running = true; });
    }
    void goOnWith(std::vector<Set> sets)
    {
        ASSERT_TRUE(
            journal.record(replacing(journal.log().sessions[0], runningWith(std::move(sets)))));
    }
    void endRunning()
    {
        const Row<Session> row = journal.log().sessions[0];
        ASSERT_TRUE(
            journal.record(replacing(row, with(row.value, [](Session& s) { s.running = false; }))));
    }
};

TEST_F(JournalTest, StartsWithWhatTheFileHolds)
{
    EXPECT_EQ(journal.log(), Log());
    EXPECT_FALSE(journal.canUndo());
    EXPECT_FALSE(journal.canRedo());
    EXPECT_FALSE(journal.isReadOnly());
    EXPECT_EQ(journal.store().file(), file);
    EXPECT_EQ(&journal.programme(), &test::smallProgramme());
    ASSERT_TRUE(journal.record(adding(episode("2026-01-05"))));
    EXPECT_EQ(opened(file).log(), logOf(episode("2026-01-05")));
}

TEST_F(JournalTest, SaysWhatTheFileIsWhenItCannotBeRead)
{
    Store store = Store::open(file).value();
    test::runSql(file, "DROP TABLE settings");
    EXPECT_FALSE(Journal::open(std::move(store), test::smallProgramme()));
}

TEST_F(JournalWithEpisodeTest, RecordsOnDiskAndInMemory)
{
    const Result<Change> written = journal.record(adding(checkIn("2026-03-14", 3)));
    ASSERT_TRUE(written);
    EXPECT_EQ(std::get<Edit<CheckIn>>(written->edits[0]).id, 1);
    expectStill(logOf(episode("2026-01-05"), checkIn("2026-03-14", 3)));
}

TEST_F(JournalWithEpisodeTest, AnEmptyChangeIsNothingToUndo)
{
    ASSERT_TRUE(journal.undo());
    EXPECT_EQ(journal.record(Change()), Change());
    EXPECT_FALSE(journal.canUndo());
    EXPECT_TRUE(journal.canRedo());
}

TEST_F(JournalWithEpisodeTest, UndoAndRedoGiveBackWhatWasThere)
{
    const Log before = journal.log();
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    const Log after = journal.log();

    const Result<Change> undone = journal.undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(*undone, removing(Row<CheckIn>{1, checkIn("2026-03-14", 3)}));
    expectStill(before);
    EXPECT_TRUE(journal.canRedo());

    ASSERT_TRUE(journal.redo());
    expectStill(after);
    EXPECT_FALSE(journal.canRedo());
}

TEST_F(JournalWithEpisodeTest, ARemovedRecordComesBackUnderItsId)
{
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-15", 2))));
    const Log before = journal.log();
    ASSERT_TRUE(journal.record(removing(Row<CheckIn>(before.checkIns[0]))));
    ASSERT_TRUE(journal.undo());
    expectStill(before);
}

TEST_F(JournalWithEpisodeTest, ANewRecordDropsWhatWasUndone)
{
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    ASSERT_TRUE(journal.undo());
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-15", 1))));
    EXPECT_FALSE(journal.canRedo());
    ASSERT_TRUE(journal.undo());
    ASSERT_TRUE(journal.undo());
    expectStill(Log());
    EXPECT_FALSE(journal.canUndo());
}

TEST_F(JournalWithEpisodeTest, AnUndoThatFailsLeavesTheHistoryAsItWas)
{
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    const Log log = journal.log();
    Journal other = opened(file);
    ASSERT_TRUE(other.record(adding(checkIn("2026-03-15", 1))));

    const Result<Change> undone = journal.undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::Conflict);
    EXPECT_EQ(journal.log(), log);
    EXPECT_TRUE(journal.canUndo());
    EXPECT_FALSE(journal.canRedo());
}

TEST_F(JournalWithEpisodeTest, ARedoThatFailsLeavesTheHistoryAsItWas)
{
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    ASSERT_TRUE(journal.undo());
    Journal other = opened(file);
    ASSERT_TRUE(other.record(adding(checkIn("2026-03-14", 1))));
    EXPECT_EQ(journal.redo().error().code, ErrorCode::Conflict);
    EXPECT_TRUE(journal.canRedo());
}

TEST_F(JournalWithEpisodeTest, RefreshReadsWhatAnotherProcessWrote)
{
    EXPECT_EQ(journal.refresh(), false);
    EXPECT_TRUE(journal.canUndo());
    Journal other = opened(file);
    ASSERT_TRUE(other.record(adding(checkIn("2026-03-15", 1))));
    EXPECT_EQ(journal.refresh(), true);
    EXPECT_EQ(journal.log(), other.log());
    EXPECT_TRUE(journal.canUndo());
    EXPECT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    EXPECT_EQ(journal.refresh(), false);
}

TEST_F(JournalWithEpisodeTest, ARunningSessionIsOneStepOfTheHistory)
{
    const Log before = journal.log();
    ASSERT_TRUE(journal.record(adding(runningWith({}))));
    goOnWith({repSet("tempo_raise", 8)});
    goOnWith({repSet("tempo_raise", 8), repSet("tempo_raise", 7)});
    endRunning();
    const Log after = journal.log();
    expectStill(after);
    EXPECT_EQ(after.sessions[0].value.sets.size(), 2U);

    ASSERT_TRUE(journal.undo());
    expectStill(before);
    ASSERT_TRUE(journal.redo());
    expectStill(after);
    EXPECT_FALSE(journal.canRedo());
}

TEST_F(JournalWithEpisodeTest, WhatFollowsAnEndedSessionIsAStepOfItsOwn)
{
    ASSERT_TRUE(journal.record(adding(runningWith({repSet("tempo_raise", 8)}))));
    endRunning();
    const Log ended = journal.log();
    ASSERT_TRUE(journal.record(replacing(
        ended.sessions[0], with(ended.sessions[0].value, [](Session& s) { s.note = "later"; }))));
    ASSERT_TRUE(journal.undo());
    expectStill(ended);
}

TEST_F(JournalWithEpisodeTest, AnotherEntryInBetweenPartsTheStepsOfARunningSession)
{
    ASSERT_TRUE(journal.record(adding(runningWith({repSet("tempo_raise", 8)}))));
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    const Log between = journal.log();
    goOnWith({repSet("tempo_raise", 8), repSet("tempo_raise", 8)});
    ASSERT_TRUE(journal.undo());
    expectStill(between);
}

TEST_F(JournalWithEpisodeTest, ASessionResumedInAnotherProcessIsStillOneStep)
{
    const Log before = journal.log();
    ASSERT_TRUE(journal.record(adding(runningWith({repSet("tempo_raise", 8)}))));
    journal = opened(file);
    goOnWith({repSet("tempo_raise", 8), repSet("tempo_raise", 8)});
    journal = opened(file);
    endRunning();
    ASSERT_TRUE(journal.undo());
    expectStill(before);
}

TEST_F(JournalWithEpisodeTest, UndoOutlivesTheProcess)
{
    const Log before = journal.log();
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    const Log after = journal.log();
    journal = opened(file);
    ASSERT_TRUE(journal.canUndo());
    EXPECT_FALSE(journal.canRedo());
    ASSERT_TRUE(journal.undo());
    expectStill(before);

    journal = opened(file);
    ASSERT_TRUE(journal.canRedo());
    ASSERT_TRUE(journal.redo());
    expectStill(after);
}

TEST_F(JournalWithEpisodeTest, AnotherProcessIsPartOfTheSameHistory)
{
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    const Log ours = journal.log();
    Journal other = opened(file);
    ASSERT_TRUE(other.record(adding(checkIn("2026-03-15", 1))));
    EXPECT_EQ(journal.refresh(), true);
    ASSERT_TRUE(journal.undo());
    expectStill(ours);
    EXPECT_EQ(other.refresh(), true);
    ASSERT_TRUE(other.redo());
    EXPECT_EQ(other.log().checkIns.size(), 2U);
}

TEST_F(JournalWithEpisodeTest, TheLastFiftyChangesCanBeUndone)
{
    for (int i = 0; i < 60; ++i) {
        ASSERT_TRUE(journal.record(adding(checkIn(isoDay(day("2026-03-01") + days(i)), 1))));
    }
    journal = opened(file);
    std::size_t undone = 0;
    for (; journal.canUndo(); ++undone) {
        ASSERT_TRUE(journal.undo());
    }
    EXPECT_EQ(undone, kPastChangesKept);
    EXPECT_EQ(journal.log().checkIns.size(), 10U);
    EXPECT_EQ(readAgain(file), journal.log());
    while (journal.canRedo()) {
        ASSERT_TRUE(journal.redo());
    }
    EXPECT_EQ(journal.log().checkIns.size(), 60U);
}

TEST_F(JournalWithEpisodeTest, AnUndoThatNoLongerFitsIsRefusedAndChangesNothing)
{
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    test::runSql(file, "UPDATE check_in SET pain = 5");
    journal = opened(file);
    const Log log = journal.log();
    EXPECT_EQ(answer(journal.undo()),
              "check-in 2026-03-14: the record as it was read, found another");
    expectStill(log);
    EXPECT_TRUE(journal.canUndo());
    EXPECT_FALSE(journal.canRedo());
}

TEST_F(JournalWithEpisodeTest, APastChangeThatCannotBeReadIsRefused)
{
    ASSERT_TRUE(journal.record(adding(runningWith({repSet("tempo_raise", 8)}))));
    test::runSql(file, "UPDATE past_change SET change = '[7]'");
    journal = opened(file);
    const Log log = journal.log();
    EXPECT_EQ(answer(journal.undo()), file.string() + ": past change: [0]: an object, found 7");
    EXPECT_FALSE(
        journal.record(replacing(log.sessions[0], runningWith({repSet("tempo_raise", 7)}))));
    expectStill(log);
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    ASSERT_TRUE(journal.undo());
    expectStill(log);
}

TEST_F(JournalWithEpisodeTest, RemovingARunningSessionIsAStepOfItsOwn)
{
    ASSERT_TRUE(journal.record(adding(runningWith({repSet("tempo_raise", 8)}))));
    const Log before = journal.log();
    ASSERT_TRUE(journal.record(removing(Row<Session>(before.sessions[0]))));
    ASSERT_TRUE(journal.undo());
    expectStill(before);
}

TEST_F(JournalWithEpisodeTest, AFieldOutOfItsLimitsChangesNothing)
{
    const Log log = journal.log();
    EXPECT_EQ(answer(journal.record(adding(
                  with(session("2026-03-13"), [](Session& s) { s.note.assign(100'000, 'x'); })))),
              "note: at most 10000 bytes, found 100000");
    EXPECT_EQ(answer(journal.record(adding(checkIn("2100-01-01", 3)))),
              "date: 1950-01-01 to 2099-12-31, found 2100-01-01");
    expectStill(log);
}

TEST_F(JournalWithEpisodeTest, SeveralEditsAreToldApart)
{
    Change change = adding(checkIn("2026-03-14", 3));
    change.edits.emplace_back(
        Edit<CheckIn>{0, std::nullopt, checkIn("2026-03-15", 3, limits::kMaxStiffness + 1)});
    EXPECT_EQ(answer(journal.record(change)),
              "check-in 2026-03-15.stiffness_min: 0 to 600, found 601");
}

TEST_F(JournalWithEpisodeTest, NamesAreThoseOfTheProgramme)
{
    const Log log = journal.log();
    const Result<Change> unknown =
        journal.record(adding(session("2026-03-13", {repSet("handstand", 8)})));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::UnknownName);
    EXPECT_EQ(unknown.error().where, "sets[0].exercise");
    EXPECT_FALSE(
        journal.record(replacing(log.episodes[0], with(episode("2026-01-05"), [](Episode& e) {
                                     e.startDoses = {{"handstand", 1, {}}};
                                 }))));
    expectStill(log);
}

TEST_F(JournalWithEpisodeTest, OneCheckInADay)
{
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    const Log log = journal.log();
    EXPECT_EQ(answer(journal.record(adding(checkIn("2026-03-14", 1)))),
              "check-in 2026-03-14: one a day, found two");
    Change twice = adding(checkIn("2026-03-15", 1));
    twice.edits.push_back(twice.edits[0]);
    EXPECT_EQ(answer(journal.record(twice)), "check-in 2026-03-15: one a day, found two");
    expectStill(log);
    EXPECT_TRUE(journal.record(replacing(log.checkIns[0], checkIn("2026-03-14", 4))));
}

TEST_F(JournalWithEpisodeTest, OneOfTheOtherKindsADay)
{
    const auto expectOnce = [this](const auto& record) {
        EXPECT_TRUE(journal.record(adding(record)));
        EXPECT_EQ(journal.record(adding(record)).error().code, ErrorCode::Duplicate);
    };
    expectOnce(test::heelRaiseTest("2026-03-01", 22, 29));
    expectOnce(test::normalReset("2026-02-01", 1));
    expectOnce(test::score("2026-02-01", 61));
    EXPECT_TRUE(journal.record(adding(session("2026-03-13"))));
    EXPECT_TRUE(journal.record(adding(session("2026-03-13"))));
}

TEST_F(JournalTest, AnEntryNeedsAnEpisode)
{
    EXPECT_EQ(answer(journal.record(adding(checkIn("2026-03-14", 3)))),
              "2026-03-14: an episode to belong to, and there is none yet");
    EXPECT_TRUE(journal.record(adding(test::seenProfessional("2026-03-14"))));
    ASSERT_TRUE(journal.record(adding(episode("2026-04-01"))));
    const Result<Change> early = journal.record(adding(session("2026-03-14")));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error(), (Error{ErrorCode::NoEpisode, "2026-03-14",
                                    "an entry from 2026-04-01 on, when the episode starts", ""}));
    EXPECT_TRUE(journal.record(adding(test::run("2026-04-01", 6200))));
}

TEST_F(JournalTest, AnEntryLiesInOneOfTheEpisodes)
{
    ASSERT_TRUE(journal.record(adding(episodeUntil("2026-01-05", "2026-02-01"))));
    ASSERT_TRUE(journal.record(adding(episodeUntil("2026-03-01", "2026-03-31"))));
    EXPECT_TRUE(journal.record(adding(checkIn("2026-02-01", 3))));
    EXPECT_EQ(answer(journal.record(adding(checkIn("2026-02-14", 3)))),
              "2026-02-14: an entry up to 2026-02-01, when the episode ended, or from 2026-03-01 "
              "on, when the episode starts");
    EXPECT_EQ(answer(journal.record(adding(checkIn("2026-04-01", 3)))),
              "2026-04-01: an entry up to 2026-03-31, when the episode ended");
}

TEST_F(JournalTest, AnEpisodeAndItsEntriesMayComeTogether)
{
    Change change = adding(checkIn("2026-03-14", 3));
    change.edits.emplace_back(Edit<Episode>{0, std::nullopt, episode("2026-03-14")});
    EXPECT_TRUE(journal.record(change));
}

TEST_F(JournalWithEpisodeTest, AnEpisodeWithEntriesCannotBeRemoved)
{
    ASSERT_TRUE(journal.record(adding(checkIn("2026-03-14", 3))));
    ASSERT_TRUE(journal.record(adding(session("2026-03-13"))));
    const Log log = journal.log();
    const Result<Change> removed = journal.record(removing(Row<Episode>(log.episodes[0])));
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error(), (Error{ErrorCode::NotEmpty, "episode 2026-01-05",
                                      "no entries left in it before it is removed", "2"}));
    expectStill(log);

    Change all = removing(Row<CheckIn>(log.checkIns[0]));
    all.edits.emplace_back(Edit<Session>{1, log.sessions[0].value, std::nullopt});
    all.edits.emplace_back(Edit<Episode>{1, log.episodes[0].value, std::nullopt});
    EXPECT_TRUE(journal.record(all));
    expectStill(Log());
}

TEST_F(JournalWithEpisodeTest, AnEpisodeKeepsItsEntriesWhenItsDatesChange)
{
    ASSERT_TRUE(journal.record(adding(test::run("2026-03-14", 6200))));
    const Row<Episode> row = journal.log().episodes[0];
    EXPECT_EQ(answer(journal.record(replacing(row, episode("2026-04-01")))),
              "2026-03-14: an entry from 2026-04-01 on, when the episode starts");
    EXPECT_EQ(answer(journal.record(replacing(row, episodeUntil("2026-01-05", "2026-03-13")))),
              "2026-03-14: an entry up to 2026-03-13, when the episode ended");
    EXPECT_TRUE(journal.record(replacing(row, episodeUntil("2026-01-05", "2026-03-14"))));
}

TEST_F(JournalWithEpisodeTest, EpisodesDoNotOverlap)
{
    const Result<Change> second = journal.record(adding(episode("2026-04-01")));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Duplicate);
}

TEST_F(JournalWithEpisodeTest, SettingsAreRecordedAndUndone)
{
    Settings cautious;
    cautious.rules = RulesPreset::Cautious;
    ASSERT_TRUE(journal.record({{Edit<Settings>{0, Settings(), cautious}}}));
    EXPECT_EQ(readAgain(file).settings, cautious);
    ASSERT_TRUE(journal.undo());
    EXPECT_EQ(readAgain(file).settings, Settings());
    Settings bad;
    bad.dayStartsAt = TimeOfDay{-1};
    EXPECT_FALSE(journal.record({{Edit<Settings>{0, Settings(), bad}}}));
}

TEST_F(JournalWithEpisodeTest, AReadOnlyJournalOnlyReads)
{
    Journal reader =
        Journal::open(Store::open(file, Store::Access::ReadOnly).value(), test::smallProgramme())
            .value();
    EXPECT_TRUE(reader.isReadOnly());
    EXPECT_EQ(reader.record(adding(checkIn("2026-03-14", 3))).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(reader.log(), logOf(episode("2026-01-05")));
}

namespace {

/// One that has ended: the edits of a running one are no steps of their own.
Session someEndedSession(Day date)
{
    return with(*test::arbitrarySession(date, test::smallProgramme()),
                [](Session& s) { s.running = false; });
}

/// What a person might do next: add, correct or delete an entry, change a setting, or everything
/// that an import brings. Not always allowed.
Change someAction(const Log& log, const Log& imported)
{
    const Day date = log.episodes.empty() ? day("2026-01-05") : log.episodes[0].value.start;
    const Day later = date + days(*rc::gen::inRange(0, 20));
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return adding(*test::arbitraryCheckIn(later));
    case 1:
        return adding(*test::arbitraryRun(later));
    case 2:
        return adding(someEndedSession(later));
    case 3:
        return {{Edit<Settings>{0, log.settings, *test::arbitrarySettings()}}};
    case 4:
        return log.sessions.empty() ? Change()
                                    : replacing(log.sessions[0], someEndedSession(later));
    case 5:
        return log.checkIns.empty() ? Change() : removing(Row<CheckIn>(log.checkIns[0]));
    case 6:
        return log.episodes.empty() ? Change() : removing(Row<Episode>(log.episodes[0]));
    default:
        return isEmpty(log) ? test::addingAll(imported) : Change();
    }
}

} // namespace

TEST(JournalPropertyTest, UndoingEverythingGivesTheOldLogAndRedoingTheNew)
{
    const test::TempDir folder;
    const auto file = folder / "diary.springback";
    EXPECT_TRUE(rc::check([&file] {
        std::filesystem::remove(file);
        Journal journal = opened(file);
        const auto perhapsReopen = [&] {
            if (*rc::gen::inRange(0, 3) == 0) {
                journal = opened(file);
            }
        };
        const Log imported = *test::arbitraryLog(test::smallProgramme());
        std::vector<Log> past{journal.log()};
        for (int actions = *rc::gen::inRange(1, 8); actions > 0; --actions) {
            const Change change = someAction(journal.log(), imported);
            const bool written = journal.record(change).has_value();
            if (written && !change.edits.empty()) {
                past.push_back(journal.log());
            }
            perhapsReopen();
            RC_ASSERT(journal.log() == past.back());
        }
        const Log last = past.back();
        RC_ASSERT(readAgain(file) == last);
        while (journal.canUndo()) {
            journal.undo().value();
            past.pop_back();
            perhapsReopen();
            RC_ASSERT(journal.log() == past.back());
        }
        RC_ASSERT(past.size() == 1U);
        RC_ASSERT(readAgain(file) == past.front());
        while (journal.canRedo()) {
            journal.redo().value();
            perhapsReopen();
        }
        RC_ASSERT(journal.log() == last);
        RC_ASSERT(readAgain(file) == last);
    }));
}

TEST_F(JournalWithEpisodeTest, WritesWhatStillFitsAfterAnotherProcessHasWritten)
{
    Journal other = opened(file);
    other.record(adding(session("2026-03-14", {repSet("tempo_raise", 8)}))).value();
    int reread = 0;

    const Result<Change> written =
        journal.record(adding(checkIn("2026-03-14", 3)), [&reread] { ++reread; });

    EXPECT_EQ(answer(written), "written");
    EXPECT_EQ(reread, 1);
    EXPECT_EQ(journal.log().sessions.size(), 1U);
    EXPECT_EQ(journal.log().checkIns.size(), 1U);
    expectStill(journal.log());
}

TEST_F(JournalWithEpisodeTest, RefusesToReplaceWhatAnotherProcessHasJustChanged)
{
    journal.record(adding(checkIn("2026-03-14", 3))).value();
    const Row<CheckIn> known = journal.log().checkIns[0];
    Journal other = opened(file);
    other.record(replacing(known, checkIn("2026-03-14", 5))).value();

    EXPECT_EQ(journal.record(replacing(known, checkIn("2026-03-14", 4))).error().code,
              ErrorCode::Conflict);
    expectStill(other.log());
    other.record(removing(other.log().checkIns[0])).value();
    EXPECT_EQ(journal.record(replacing(known, checkIn("2026-03-14", 4))).error().code,
              ErrorCode::Conflict);
    expectStill(other.log());
}

TEST_F(JournalWithEpisodeTest, RefusesASecondCheckInOfADayThatAnotherProcessHasMade)
{
    Journal other = opened(file);
    other.record(adding(checkIn("2026-03-14", 5))).value();
    EXPECT_EQ(journal.record(adding(checkIn("2026-03-14", 4))).error().code, ErrorCode::Duplicate);
    expectStill(other.log());
}

TEST_F(JournalWithEpisodeTest, WritesIntoNoFileButTheOneItHasRead)
{
    const auto another = folder / "another.springback";
    std::filesystem::copy_file(file, another);
    const Log before = journal.log();
    const Change change = adding(checkIn("2026-03-14", 4));

    std::filesystem::rename(file, folder / "away.springback");
    EXPECT_EQ(journal.record(change).error().found, "no file");
    EXPECT_FALSE(std::filesystem::exists(file));
    std::filesystem::copy_file(another, file);
    EXPECT_EQ(journal.record(change).error().code, ErrorCode::Moved);
    EXPECT_EQ(journal.record(change).error().found, "another file");
    expectStill(before);
    EXPECT_FALSE(journal.store().isPlaceFree());
    std::filesystem::rename(folder / "away.springback", file);
    EXPECT_EQ(answer(journal.record(change)), "written");
    expectStill(journal.log());
}

TEST_F(JournalWithEpisodeTest, MovesTheWholeDiaryToANewFile)
{
    journal.record(adding(checkIn("2026-03-13", 2))).value();
    journal.record(adding(checkIn("2026-03-14", 3))).value();
    journal.record(removing(journal.log().checkIns[0])).value(); // ids stay as they are
    const Log before = journal.log();
    std::filesystem::remove(file);
    EXPECT_TRUE(journal.store().isPlaceFree());

    ASSERT_TRUE(journal.moveTo(file));

    expectStill(before);
    EXPECT_EQ(answer(journal.record(adding(checkIn("2026-03-15", 1)))), "written");
    expectStill(journal.log());
}

TEST_F(JournalWithEpisodeTest, MovesNotOntoAFileThatIsThere)
{
    const auto there = folder / "there.springback";
    test::writeBytes(there, "mine");
    EXPECT_EQ(journal.moveTo(there).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(test::bytesOf(there), "mine");
    EXPECT_FALSE(journal.moveTo(folder / "there.springback" / "below").has_value());
    EXPECT_EQ(journal.store().file(), file);
    EXPECT_EQ(answer(journal.record(adding(checkIn("2026-03-14", 3)))), "written");
}

} // namespace springback
