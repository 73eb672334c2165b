// The schema's CHECKs say what the domain says: the same limits, the same words, none left out.
#include <map>
#include <regex>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "core/domain/pain.h"
#include "core/domain/validate.h"
#include "core/store/schema.h"
#include "tests/support/older_diary.h"

namespace springback {

namespace {

/// By "table.column", or "table.length(column)" for the bytes of a text.
template <class Value> using ByColumn = std::map<std::string, Value>;

struct Limits {
    long first;
    long last;

    friend bool operator==(const Limits&, const Limits&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Limits& limits)
    {
        return out << limits.first << " to " << limits.last;
    }
};

using Words = std::vector<std::string>;

template <class E> Words wordsOf()
{
    return Words(EnumNames<E>::values.begin(), EnumNames<E>::values.end());
}

/// The conditions in the CHECKs that match, as match(table, parts of the condition).
template <class Match> void eachCheck(const std::string& pattern, Match match)
{
    const std::string schema = test::frozenSchema(latestSchema());
    const std::regex line("CREATE TABLE (\\w+)|CHECK \\(" + pattern + "\\)");
    std::string table;
    for (std::sregex_iterator it(schema.begin(), schema.end(), line), end; it != end; ++it) {
        if ((*it)[1].matched) {
            table = (*it)[1];
        } else {
            match(table, *it);
        }
    }
}

/// length(CAST(note AS BLOB)) becomes length(note).
std::string columnOf(const std::string& table, const std::string& expression)
{
    static const std::regex bytes(R"(length\(CAST\((\w+) AS BLOB\)\))");
    return table + '.' + std::regex_replace(expression, bytes, "length($1)");
}

const std::string kExpression = R"((\w+|length\(CAST\(\w+ AS BLOB\)\)))";

ByColumn<Limits> limitsInTheSchema()
{
    ByColumn<Limits> found;
    eachCheck(kExpression + R"( BETWEEN (-?\d+) AND (-?\d+))",
              [&found](const std::string& table, const std::smatch& check) {
                  found[columnOf(table, check[2])] = {std::stol(check[3]), std::stol(check[4])};
              });
    eachCheck(kExpression + R"( <= (\d+))",
              [&found](const std::string& table, const std::smatch& check) {
                  found[columnOf(table, check[2])] = {0, std::stol(check[3])};
              });
    return found;
}

ByColumn<Limits> limitsOfTheDomain()
{
    const Limits day{kFirstDay.time_since_epoch().count(), kLastDay.time_since_epoch().count()};
    const Limits time{0, 24 * 60 - 1};
    const Limits pain{0, 10}; // Pain::from(); see below
    const Limits stiffness{0, limits::kMaxStiffness};
    const Limits rpe{0, limits::kMaxRpe};
    const Limits load{0, limits::kMaxLoadGrams};
    const Limits note{0, long{limits::kMaxNoteBytes}};
    const Limits name{1, long{limits::kMaxNameBytes}};
    return {
        {"settings.day_starts_at", time},
        {"settings.length(questions)", note},
        {"episode.start_day", day},
        {"episode.usual_pain", pain},
        {"episode.usual_pain_right", pain},
        {"episode.usual_stiffness_min", stiffness},
        {"episode.end_day", day},
        {"start_dose.position", {0, limits::kMaxStartDoses - 1}},
        {"start_dose.length(exercise)", name},
        {"start_dose.rung", {1, limits::kMaxRung}},
        {"start_dose.load_g", load},
        {"session.day", day},
        {"session.time", time},
        {"session.minutes", {0, limits::kMaxMinutes}},
        {"session.rpe", rpe},
        {"session.pain_during", pain},
        {"session.pain_during_right", pain},
        {"session.pain_after", pain},
        {"session.pain_after_right", pain},
        {"session.length(note)", note},
        {"session_set.position", {0, limits::kMaxSets - 1}},
        {"session_set.length(exercise)", name},
        {"session_set.length(variant)", {0, long{limits::kMaxNameBytes}}},
        {"session_set.reps", {1, limits::kMaxReps}},
        {"session_set.hold_s", {1, limits::kMaxHoldSeconds}},
        {"session_set.load_g", load},
        {"session_set.pain", pain},
        {"session_set.pain_right", pain},
        {"session_set.rpe", rpe},
        {"check_in.day", day},
        {"check_in.pain", pain},
        {"check_in.pain_right", pain},
        {"check_in.stiffness_min", stiffness},
        {"check_in.pain_after_yesterday", pain},
        {"check_in.pain_after_yesterday_right", pain},
        {"check_in.length(note)", note},
        {"run.day", day},
        {"run.time", time},
        {"run.distance_m", {0, limits::kMaxMetres}},
        {"run.duration_s", {0, limits::kMaxRunSeconds}},
        {"run.pain_during", pain},
        {"run.pain_during_right", pain},
        {"run.pain_after", pain},
        {"run.pain_after_right", pain},
        {"run.length(source)", name},
        {"run.climb_m", {0, limits::kMaxClimb}},
        {"run.cadence", {0, limits::kMaxCadence}},
        {"heel_raise_test.day", day},
        {"heel_raise_test.reps_right", {0, limits::kMaxHeelRaises}},
        {"heel_raise_test.reps_left", {0, limits::kMaxHeelRaises}},
        {"heel_raise_test.pain_right", pain},
        {"heel_raise_test.pain_left", pain},
        {"measure.from_day", day},
        {"measure.to_day", day},
        {"stage_move.day", day},
        {"stage_move.length(reason)", note},
        {"normal_reset.day", day},
        {"normal_reset.pain", pain},
        {"normal_reset.pain_right", pain},
        {"normal_reset.stiffness_min", stiffness},
        {"seen_professional.day", day},
        {"score.day", day},
        {"score.value", {0, limits::kMaxScore}},
        {"activity_rating.day", day},
        {"activity_rating.length(activity)", name},
        {"activity_rating.value", {0, limits::kMaxRating}},
    };
}

ByColumn<Words> wordsInTheSchema()
{
    ByColumn<Words> found;
    eachCheck(
        R"((\w+) IN \(([^)]*)\))", [&found](const std::string& table, const std::smatch& check) {
            static const std::regex word(R"('([^']*)'|\d+)");
            const std::string list = check[3];
            Words& words = found[columnOf(table, check[2])];
            for (std::sregex_iterator it(list.begin(), list.end(), word), end; it != end; ++it) {
                words.push_back((*it)[1].matched ? (*it)[1] : (*it)[0]);
            }
        });
    return found;
}

} // namespace

TEST(SchemaLimitsTest, AreThoseOfTheDomain)
{
    ASSERT_TRUE(Pain::from(0) && Pain::from(10));
    ASSERT_FALSE(Pain::from(-1) || Pain::from(11));
    EXPECT_EQ(limitsInTheSchema(), limitsOfTheDomain());
}

TEST(SchemaLimitsTest, WordsAreThoseOfTheDomainInItsOrder)
{
    const Words flag{"0", "1"};
    EXPECT_EQ(wordsInTheSchema(),
              (ByColumn<Words>{
                  {"settings.units", wordsOf<Units>()},
                  {"settings.rules", wordsOf<RulesPreset>()},
                  {"episode.side", wordsOf<Side>()},
                  {"episode.location", wordsOf<Location>()},
                  {"episode.start_stage", wordsOf<Stage>()},
                  {"episode_sign.sign", wordsOf<Sign>()},
                  {"training_day.block", {"strength", "jumps", "strength_beside_jumps"}},
                  {"training_day.weekday", wordsOf<Weekday>()},
                  {"session.running", flag},
                  {"session_set.side", wordsOf<Side>()},
                  {"session_sign.sign", wordsOf<Sign>()},
                  {"check_in_sign.sign", wordsOf<Sign>()},
                  {"check_in_tag.tag", wordsOf<Tag>()},
                  {"check_in_changed.changed", wordsOf<Changed>()},
                  {"run.hills", flag},
                  {"run.speed", flag},
                  {"measure.kind", wordsOf<MeasureKind>()},
                  {"stage_move.stage", wordsOf<Stage>()},
                  {"score.kind", wordsOf<ScoreKind>()},
                  {"past_change.undone", flag},
              }));
}

TEST(SchemaLimitsTest, EveryColumnOfNumbersOrWordsHasSome)
{
    static const std::set<std::string> free{
        // Keys of records, which hold by themselves or by their foreign key.
        "settings.id", "seal.id", "seal.sum", "past_change.change"};
    const auto limits = limitsInTheSchema();
    const auto words = wordsInTheSchema();
    const std::string schema = test::frozenSchema(latestSchema());
    const std::regex line("CREATE TABLE (\\w+)|\\n    (\\w+) (INTEGER|TEXT) ([^\\n]*)");
    std::string table;
    int columns = 0;
    for (std::sregex_iterator it(schema.begin(), schema.end(), line), end; it != end; ++it) {
        if ((*it)[1].matched) {
            table = (*it)[1];
            continue;
        }
        const std::string column = table + '.' + (*it)[2].str();
        const std::string rest = (*it)[4];
        const bool isKey = rest.find("REFERENCES") != std::string::npos ||
                           rest.find("PRIMARY KEY CHECK (id > 0)") != std::string::npos;
        const bool isLimited = limits.contains(column) || words.contains(column) ||
                               limits.contains(table + ".length(" + (*it)[2].str() + ')');
        EXPECT_TRUE(isKey || isLimited || free.contains(column)) << column;
        ++columns;
    }
    EXPECT_EQ(columns, 106); // those of later steps share the lines of others
}

} // namespace springback
