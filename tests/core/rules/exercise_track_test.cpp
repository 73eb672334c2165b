// One exercise on its ladder: what is good, and where it falls to.
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "core/rules/exercise_track.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

const RuleSet kTrackRules;
const Day kTrackStart = day("2026-01-05");

Position loaded(int kg)
{
    return {0, {kg * 1000}};
}

/// A track with a done dose on each even day; mornings of 2 (normal) but where told otherwise.
class Track {
public:
    explicit Track(std::string_view exercise, Position start = {})
        : m_track(*builtInProgramme().exercise(exercise),
                  Ladder(*builtInProgramme().exercise(exercise), Location::MidPortion, {2500}),
                  start)
    {
    }
    Track& did(Position position, std::optional<int> pain = 2, int morning = 2)
    {
        m_track.addDone({{m_today, pain, m_track.isJump()}, position, pain, true, {}});
        m_mornings.add(m_today + days(1), morning, {}, false);
        m_mornings.add(m_today + days(2), 2, {}, false);
        m_today += days(2);
        return *this;
    }
    int good() const { return m_track.goodSessions(m_mornings, kTrackRules, m_today); }
    Track& dialBack(Position flared)
    {
        m_track.dialBack(flared, Rule::FlareModerate, m_mornings, kTrackRules, m_today);
        return *this;
    }
    Track& ease(std::optional<Position> flared = {})
    {
        m_track.easeBelowLastGood(flared, Rule::FlareSevere, m_mornings, kTrackRules, m_today);
        return *this;
    }
    Track& backToLastGood()
    {
        m_track.backToLastGood(Rule::GapShort, m_mornings, kTrackRules, m_today);
        return *this;
    }
    bool wasTolerated(Position position) const
    {
        return m_track.wasTolerated(position, m_mornings, kTrackRules, m_today);
    }
    std::optional<Day> topTolerated(Day since) const
    {
        return m_track.lastRungToleratedOn(since, m_mornings);
    }
    ExerciseTrack& operator*() { return m_track; }
    ExerciseTrack* operator->() { return &m_track; }

private:
    ExerciseTrack m_track;
    Mornings m_mornings{kTrackRules, kTrackStart, 2, {}};
    Day m_today = kTrackStart;
};

Track raise(int startKg = 0)
{
    return Track("single_leg_weighted_raise", loaded(startKg));
}

TEST(GoodSessions, StrengthHasPainInTheSafeZone)
{
    EXPECT_EQ(raise().did(loaded(5), 3).good(), 1);
    EXPECT_EQ(raise().did(loaded(5), 4).good(), 0);
    EXPECT_EQ(raise().did(loaded(5), {}).good(), 0) << "unknown is not good";
    EXPECT_EQ(raise().did(loaded(5), 2, 3).good(), 0) << "a mild flare after it";
}

TEST(GoodSessions, JumpsHaveItInTheAcceptableZone)
{
    EXPECT_EQ(Track("hurdle_jump").did({0, {}}, 5).good(), 1);
    EXPECT_EQ(Track("hurdle_jump").did({0, {}}, 6).good(), 0);
}

TEST(GoodSessions, AreCountedAtThisDoseOrHarderUpToTheNumberNeeded)
{
    EXPECT_EQ(raise().did(loaded(5)).did(loaded(5)).did(loaded(5)).good(), 2);
    EXPECT_EQ(raise().did(loaded(5)).did(loaded(10)).good(), 1);
    EXPECT_EQ(raise().did(loaded(10)).did(loaded(5)).good(), 2);
    EXPECT_EQ(raise().did(loaded(5)).did(loaded(5), 4).did(loaded(5)).good(), 2)
        << "one between that was not good";
}

TEST(GoodSessions, CountFromZeroAfterAFall)
{
    Track track = raise().did(loaded(5)).did(loaded(5)).did(loaded(10), 2, 4);
    track.dialBack(loaded(10));
    EXPECT_EQ(track->base(), loaded(5));
    EXPECT_EQ(track.good(), 0);
    EXPECT_EQ(track.did(loaded(5)).good(), 1);
}

TEST(DialBack, GoesToTheNewestToleratedDoseThatIsEasier)
{
    Track track = raise().did(loaded(5)).did(loaded(7)).did(loaded(10)).did(loaded(10), 2, 4);
    track.dialBack(loaded(10));
    EXPECT_EQ(track->base(), loaded(7));
    EXPECT_EQ(track->dialledBy(), Rule::FlareModerate);
    EXPECT_EQ(track->lastDone(), loaded(10));
    track.dialBack(loaded(10));
    EXPECT_EQ(track->base(), loaded(7)) << "once per cause";
    track.did(loaded(7));
    EXPECT_EQ(track->dialledBy(), std::nullopt);
}

TEST(DialBack, WithNoneOnRecordGoesOneRungDown)
{
    Track track = raise().did(loaded(10), 2, 4);
    track.dialBack(loaded(10));
    EXPECT_EQ(track->base(), (Position{0, {7500}}));
}

TEST(DialBack, FromTheEntryRestsUntilANormalMorning)
{
    Track track = raise().did({}, 2, 4);
    track.dialBack({});
    EXPECT_TRUE(track->isResting());
    EXPECT_EQ(track->dialledBy(), Rule::FlareModerate);
    track->normalMorning();
    EXPECT_FALSE(track->isResting());
    EXPECT_EQ(track->base(), Position{});
}

TEST(Ease, GoesOneRungBelowTheLastGoodDose)
{
    EXPECT_EQ(raise().did(loaded(5)).did(loaded(10)).ease()->base(), (Position{0, {7500}}));
    EXPECT_EQ(raise().did(loaded(5)).did(loaded(10)).ease(loaded(10))->base(),
              (Position{0, {2500}}));
    EXPECT_EQ(raise(10).ease()->base(), (Position{0, {7500}})) << "from the start dose";
}

TEST(Ease, StaysOnTheEntry)
{
    Track track = raise().did({});
    track.ease();
    EXPECT_EQ(track->base(), Position{});
    EXPECT_FALSE(track->isResting());
    EXPECT_EQ(track->dialledBy(), std::nullopt);
}

TEST(BackToLastGood, NeverRises)
{
    EXPECT_EQ(raise().did(loaded(5)).did(loaded(10), 2, 3).backToLastGood()->base(), loaded(5));
    EXPECT_EQ(raise().did(loaded(10)).did(loaded(5), 2, 3).backToLastGood()->base(), loaded(5));
    EXPECT_EQ(raise(5).backToLastGood()->base(), loaded(5));
}

TEST(WasTolerated, AHarderDoseSpeaksForAnEasierOne)
{
    Track track = raise().did(loaded(5)).did(loaded(10), 2, 3);
    EXPECT_TRUE(track.wasTolerated(loaded(2)));
    EXPECT_TRUE(track.wasTolerated(loaded(5)));
    EXPECT_FALSE(track.wasTolerated(loaded(10)));
}

TEST(TopRung, IsFollowedByANormalMorning)
{
    EXPECT_EQ(Track("c1_hop_up").did({2, {}}).topTolerated(kTrackStart), kTrackStart);
    EXPECT_EQ(Track("c1_hop_up").did({1, {}}).topTolerated(kTrackStart), std::nullopt);
    EXPECT_EQ(Track("c1_hop_up").did({2, {}}, 2, 3).topTolerated(kTrackStart), std::nullopt);
    EXPECT_EQ(Track("c1_hop_up").did({2, {}}).topTolerated(kTrackStart + days(1)), std::nullopt);
}

TEST(PainAfter, RaisesTheDoseOfThatDayOnly)
{
    Track track = raise().did(loaded(5), {});
    track->addPainAfter(kTrackStart + days(1), 6);
    EXPECT_EQ(track->last()->load.pain, std::nullopt);
    track->addPainAfter(kTrackStart, 6);
    EXPECT_EQ(track->last()->load.pain, 6);
    EXPECT_EQ(track->last()->pain, std::nullopt) << "its sets said how it hurt";
    Track none = raise();
    none->addPainAfter(kTrackStart, 6);
    EXPECT_EQ(none->last(), nullptr);
}

} // namespace
} // namespace springback::test
