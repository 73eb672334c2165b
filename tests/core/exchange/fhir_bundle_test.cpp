#include "core/exchange/fhir_bundle.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/json_log.h"
#include "core/json/json_text.h"
#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/generators.h"
#include "tests/support/schema_check.h"

namespace springback {
namespace {

JsonTree bundleOf(const Log& log)
{
    return parseDocument(toFhir(log, builtInProgramme())).value();
}

std::vector<JsonTree> resources(const Log& log, const std::string& type)
{
    const JsonTree bundle = bundleOf(log);
    std::vector<JsonTree> found;
    for (const JsonTree& entry : bundle.at("entry")) {
        if (entry.at("resource").at("resourceType") == type) {
            found.push_back(entry.at("resource"));
        }
    }
    return found;
}

/// The observations whose code says so, in the order of the bundle.
std::vector<JsonTree> observed(const Log& log, const std::string& text)
{
    std::vector<JsonTree> found;
    for (const JsonTree& observation : resources(log, "Observation")) {
        if (observation.at("code").at("text") == text) {
            found.push_back(observation);
        }
    }
    return found;
}

/// The component with that text; null without one.
JsonTree part(const JsonTree& observation, const std::string& text)
{
    if (observation.contains("component")) {
        for (const JsonTree& component : observation.at("component")) {
            if (component.at("code").at("text") == text) {
                return component;
            }
        }
    }
    return {};
}

constexpr const char* kPainText = "Pain severity, 0 to 10";
constexpr const char* kActivityText = "Exercise activity";

Log sampleLog(const std::string& name)
{
    return fromJson(test::bytesOf(SPRINGBACK_TEST_DATA "/" + name), builtInProgramme()).value();
}

class FhirSamples : public testing::TestWithParam<const char*> {};

TEST_P(FhirSamples, AreOneBundleThatFitsThePublishedSchema)
{
    const std::string text = toFhir(sampleLog(GetParam()), builtInProgramme());
    EXPECT_EQ(test::fhirProblems(text), "");
    EXPECT_EQ(JsonTree::parse(text).at("type"), "collection");
}

INSTANTIATE_TEST_SUITE_P(FhirBundle, FhirSamples,
                         testing::Values("mid_portion_10_weeks.json", "insertional_8_weeks.json"));

/// Two entries of each kind, so that a hundred diaries take a second.
Log fewOf(Log log)
{
    const auto keepTwo = [](auto& table) {
        if (table.size() > 2) {
            table.erase(table.begin() + 2, table.end());
        }
    };
    std::apply([&](auto&... tables) { (keepTwo(tables), ...); }, log.tables());
    for (Row<Session>& session : log.sessions) {
        session.value.sets.resize(std::min<std::size_t>(session.value.sets.size(), 3));
    }
    return log;
}

RC_GTEST_PROP(FhirBundle, EveryDiaryFitsThePublishedSchema, ())
{
    const Log log = fewOf(*test::arbitraryLog());
    RC_ASSERT(test::fhirProblems(toFhir(log, builtInProgramme())) == "");
}

void collectReferences(const JsonTree& node, std::vector<std::string>& into)
{
    if (node.is_object() && node.contains("reference")) {
        into.push_back(node.at("reference"));
    }
    if (node.is_structured()) {
        for (const JsonTree& part : node) {
            collectReferences(part, into);
        }
    }
}

RC_GTEST_PROP(FhirBundle, EveryIdIsOfOneResourceAndEveryReferenceFindsIts, ())
{
    const JsonTree bundle = bundleOf(fewOf(*test::arbitraryLog()));
    std::set<std::string> urls;
    for (const JsonTree& entry : bundle.at("entry")) {
        const std::string url = entry.at("fullUrl");
        RC_ASSERT(urls.insert(url).second);
        RC_ASSERT(url == "urn:uuid:" + entry.at("resource").at("id").get<std::string>());
    }
    std::vector<std::string> references;
    collectReferences(bundle, references);
    for (const std::string& reference : references) {
        RC_ASSERT(urls.contains(reference));
    }
}

TEST(FhirBundle, OfNothingIsAPatientWithoutAName)
{
    EXPECT_EQ(test::fhirProblems(toFhir(Log{}, builtInProgramme())), "");
    const JsonTree bundle = bundleOf(Log{});
    ASSERT_EQ(bundle.at("entry").size(), 1U);
    const JsonTree& patient = bundle.at("entry")[0].at("resource");
    EXPECT_EQ(patient.at("resourceType"), "Patient");
    EXPECT_EQ(patient.size(), 2U); // and its id
}

TEST(FhirBundle, NamesTheSameThingTheSameWhenAnotherEntryIsCorrected)
{
    Log log = test::logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2),
                          test::checkIn("2026-01-07", 3));
    const auto before = resources(log, "Observation");
    log.checkIns[0].value.pain = 4_pain;
    log.episodes[0].value.ended = test::day("2026-02-01");
    std::swap(log.checkIns[0].value, log.checkIns[1].value);
    const auto after = resources(log, "Observation");
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        EXPECT_EQ(after[i].at("id"), before[i].at("id"));
    }
    const Log other = test::logOf(test::episode("2026-01-06"));
    EXPECT_NE(resources(other, "Patient")[0].at("id"), resources(log, "Patient")[0].at("id"));
}

TEST(FhirBundle, AnEpisodeIsAConditionWithItsSide)
{
    Log log = test::logOf(test::episode("2026-01-05", Location::Insertional));
    JsonTree condition = resources(log, "Condition").at(0);
    EXPECT_EQ(condition.at("code").at("text"), "Achilles tendinopathy, insertional");
    EXPECT_EQ(condition.at("clinicalStatus").at("coding")[0].at("code"), "active");
    EXPECT_EQ(condition.at("verificationStatus").at("coding")[0].at("code"), "unconfirmed");
    EXPECT_EQ(condition.at("onsetDateTime"), "2026-01-05");
    EXPECT_FALSE(condition.contains("abatementDateTime"));
    ASSERT_EQ(condition.at("bodySite").size(), 1U);
    EXPECT_EQ(condition.at("bodySite")[0].at("text"), "Right Achilles tendon");

    log.episodes[0].value.ended = test::day("2026-03-01");
    log.episodes[0].value.side = Side::Both;
    log.episodes[0].value.location = Location::Unsure;
    condition = resources(log, "Condition").at(0);
    EXPECT_EQ(condition.at("clinicalStatus").at("coding")[0].at("code"), "inactive");
    EXPECT_EQ(condition.at("abatementDateTime"), "2026-03-01");
    EXPECT_EQ(condition.at("bodySite").size(), 2U);
}

TEST(FhirBundle, PainSaysWhenAndWhere)
{
    CheckIn checkIn = test::checkIn("2026-01-07", 3, 20);
    checkIn.painAfterYesterday = 4_pain;
    checkIn.tags = {Tag::Painkiller, Tag::PoorSleep};
    checkIn.changed = {Changed::NewShoes};
    checkIn.note = "a\u00A0b";
    const Log log = test::logOf(test::episode("2026-01-05"), checkIn);

    const auto pains = observed(log, kPainText);
    ASSERT_EQ(pains.size(), 3U);
    const JsonTree& usual = pains[0];
    EXPECT_EQ(part(usual, "Context").at("valueCodeableConcept").at("text"), "usual morning");
    const JsonTree& morning = pains[1];
    EXPECT_EQ(morning.at("code").at("coding")[0].at("system"), "http://loinc.org");
    EXPECT_EQ(morning.at("code").at("coding")[0].at("code"), "72514-3");
    EXPECT_EQ(morning.at("effectiveDateTime"), "2026-01-07");
    EXPECT_EQ(morning.at("valueQuantity").at("value"), 3);
    EXPECT_EQ(morning.at("bodySite").at("text"), "Right Achilles tendon");
    EXPECT_EQ(part(morning, "Context").at("valueCodeableConcept").at("text"), "morning");
    EXPECT_EQ(part(morning, "Circumstance").at("valueCodeableConcept").at("text"), "painkiller");
    EXPECT_EQ(part(morning, "Changed lately").at("valueCodeableConcept").at("text"), "new shoes");
    EXPECT_EQ(morning.at("note")[0].at("text"), "a b");
    const JsonTree& after = pains[2];
    EXPECT_EQ(after.at("effectiveDateTime"), "2026-01-06");
    EXPECT_EQ(part(after, "Context").at("valueCodeableConcept").at("text"), "after");

    const auto stiffness = observed(log, "Morning stiffness");
    ASSERT_EQ(stiffness.size(), 1U);
    EXPECT_EQ(stiffness[0].at("valueQuantity").at("value"), 20);
    EXPECT_EQ(stiffness[0].at("valueQuantity").at("code"), "min");
}

TEST(FhirBundle, PainAskedPerSideIsOneObservationForEach)
{
    CheckIn checkIn = test::checkIn("2026-01-07", 3);
    checkIn.pain = PainRating(2_pain, 4_pain);
    checkIn.note = "once";
    const auto pains = observed(test::logOf(checkIn), kPainText);
    ASSERT_EQ(pains.size(), 2U);
    EXPECT_EQ(pains[0].at("bodySite").at("text"), "Left Achilles tendon");
    EXPECT_EQ(pains[0].at("valueQuantity").at("value"), 2);
    EXPECT_EQ(pains[1].at("bodySite").at("text"), "Right Achilles tendon");
    EXPECT_EQ(pains[1].at("valueQuantity").at("value"), 4);
    EXPECT_TRUE(pains[0].contains("note"));
    EXPECT_FALSE(pains[1].contains("note"));
}

TEST(FhirBundle, ASessionHasItsSetsAndPainsAsMembers)
{
    Set hold = test::holdSet("mid_range_hold", 45);
    hold.load = Load{12'500};
    hold.rpe = 8;
    hold.variant = "one_leg";
    hold.pain = PainRating(1_pain, 2_pain);
    Session session = test::session("2026-03-13", {test::repSet("no_such", 15, 5), hold}, 5, 3);
    session.time = TimeOfDay{18 * 60};
    session.minutes = 25;
    session.rpe = 7;
    session.signs = {Sign::NoTiptoe};
    session.note = " \n ";
    const Log log = test::logOf(session);

    const auto activities = observed(log, kActivityText);
    ASSERT_EQ(activities.size(), 3U); // two sets, then the session
    EXPECT_EQ(activities[0].at("valueCodeableConcept").at("text"), "no_such");
    EXPECT_EQ(part(activities[0], "Repetitions").at("valueQuantity").at("value"), 15);
    EXPECT_EQ(part(activities[0], kPainText).at("valueQuantity").at("value"), 5);
    const JsonTree& held = activities[1];
    EXPECT_EQ(held.at("valueCodeableConcept").at("text"), "Mid-range hold calf raise");
    EXPECT_EQ(part(held, "Hold").at("valueQuantity").at("value"), 45);
    EXPECT_EQ(part(held, "Added load").at("valueQuantity").at("value"), 12.5);
    EXPECT_EQ(part(held, "Variant").at("valueString"), "one_leg");
    EXPECT_EQ(part(held, "Effort, 0 to 10").at("valueQuantity").at("value"), 8);
    EXPECT_EQ(part(held, "Pain severity, 0 to 10, left").at("valueQuantity").at("value"), 1);
    EXPECT_EQ(part(held, "Pain severity, 0 to 10, right").at("valueQuantity").at("value"), 2);
    const JsonTree& whole = activities[2];
    EXPECT_EQ(part(whole, "Local time").at("valueTime"), "18:00:00");
    EXPECT_EQ(part(whole, "Exercise duration").at("code").at("coding")[0].at("code"), "55411-3");
    EXPECT_EQ(part(whole, "Exercise duration").at("valueQuantity").at("value"), 25);
    EXPECT_EQ(whole.at("hasMember").size(), 5U); // during, after, signs, two sets
    EXPECT_FALSE(whole.contains("note"));
    const auto signs = observed(log, "Warning signs");
    ASSERT_EQ(signs.size(), 1U);
    EXPECT_EQ(part(signs[0], "no tiptoe").at("valueBoolean"), true);
}

TEST(FhirBundle, ARunSaysHowFarAndHowLong)
{
    auto run = test::run("2026-03-10", 6200, 2);
    run.duration = Duration{36 * 60 + 20};
    run.hills = true;
    run.climb = 120;
    run.cadence = 168;
    const auto runs = observed(test::logOf(run), kActivityText);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].at("valueCodeableConcept").at("coding")[0].at("code"), "LA11836-6");
    EXPECT_EQ(part(runs[0], "Distance").at("valueQuantity").at("value"), 6.2);
    EXPECT_EQ(part(runs[0], "Exercise duration").at("valueQuantity").at("value"), 36.33);
    EXPECT_EQ(part(runs[0], "Climb").at("valueQuantity").at("value"), 120);
    EXPECT_EQ(part(runs[0], "Cadence, steps of both feet").at("valueQuantity").at("value"), 168);
    EXPECT_EQ(part(runs[0], "Hills").at("valueBoolean"), true);
    EXPECT_TRUE(part(runs[0], "Speed work").is_null());
    EXPECT_EQ(runs[0].at("hasMember").size(), 1U);
}

TEST(FhirBundle, HasTheOtherKindsToo)
{
    Measure measure = test::measure(MeasureKind::HeelLift, "2026-03-01");
    measure.to = test::day("2026-03-09");
    HeelRaiseTest oneLeg = test::heelRaiseTest("2026-03-02", 22, 0);
    oneLeg.left.reset();
    oneLeg.painRight = 1_pain;
    const Log log =
        test::logOf(measure, oneLeg, test::score("2026-03-03", 61),
                    test::activityRating("2026-03-04", "stairs", 4),
                    test::stageMove("2026-03-05", Stage::Spring1, "my physio"),
                    test::normalReset("2026-03-06", 1), test::seenProfessional("2026-03-07"));
    EXPECT_EQ(test::fhirProblems(toFhir(log, builtInProgramme())), "");
    const JsonTree lift = observed(log, "Temporary measure").at(0);
    EXPECT_EQ(lift.at("effectivePeriod").at("start"), "2026-03-01");
    EXPECT_EQ(lift.at("effectivePeriod").at("end"), "2026-03-09");
    EXPECT_EQ(lift.at("valueCodeableConcept").at("text"), "heel lift");
    const auto raises = observed(log, "Single-leg heel raises to the end");
    ASSERT_EQ(raises.size(), 1U);
    EXPECT_EQ(raises[0].at("valueQuantity").at("value"), 22);
    EXPECT_EQ(part(raises[0], kPainText).at("valueQuantity").at("value"), 1);
    EXPECT_EQ(observed(log, "VISA-A total, 0 to 100").at(0).at("valueQuantity").at("value"), 61);
    const JsonTree rated = observed(log, "Own activity rated, 0 to 10").at(0);
    EXPECT_EQ(part(rated, "Activity").at("valueString"), "stairs");
    EXPECT_EQ(observed(log, "Stage of the loading programme").at(0).at("note")[0].at("text"),
              "my physio");
    EXPECT_EQ(observed(log, kPainText).size(), 1U);
    EXPECT_EQ(observed(log, "Seen by a professional").at(0).at("valueBoolean"), true);
}

/// Every text that tells resources and their parts apart, but for the names of signs.
void collectCodeTexts(const JsonTree& node, std::set<std::string>& into)
{
    if (node.is_object() && node.contains("code") && node.at("code").is_object() &&
        !node.contains("valueBoolean") && !node.at("code").contains("coding")) {
        into.insert(node.at("code").at("text").get<std::string>());
    }
    if (node.is_structured()) {
        for (const JsonTree& part : node) {
            collectCodeTexts(part, into);
        }
    }
}

TEST(FhirBundle, EveryTextOfACodeStandsInTheDocumentation)
{
    std::string page = test::documentText("log-format.md");
    page = page.substr(page.find("## FHIR"));
    std::set<std::string> texts;
    for (const char* sample : {"mid_portion_10_weeks.json", "insertional_8_weeks.json"}) {
        Log log = sampleLog(sample);
        test::add(log, test::activityRating("2026-01-05", "stairs", 3));
        test::add(log, test::score("2026-01-05", 61));
        collectCodeTexts(bundleOf(log), texts);
    }
    EXPECT_GT(texts.size(), 10U);
    for (const std::string& text : texts) {
        const std::string named = text.substr(0, text.find(", mid-portion"));
        EXPECT_NE(page.find('*' + named.substr(0, named.find(", insertional")) + '*'),
                  std::string::npos)
            << text;
    }
}

class FhirBreaks : public testing::TestWithParam<std::pair<const char*, const char*>> {};

/// The schema is no blind eye: each of these slips is one that it finds.
TEST_P(FhirBreaks, AreFoundByTheSchema)
{
    std::string text =
        toFhir(test::logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2, 10),
                           test::with(test::session("2026-01-06"),
                                      [](Session& s) { s.time = TimeOfDay{18 * 60}; })),
               builtInProgramme());
    ASSERT_EQ(test::fhirProblems(text), "");
    const auto& [right, wrong] = GetParam();
    const std::size_t at = text.find(right);
    ASSERT_NE(at, std::string::npos) << text;
    text.replace(at, std::string(right).size(), wrong);
    EXPECT_NE(test::fhirProblems(text), "");
}

INSTANTIATE_TEST_SUITE_P(FhirBundle, FhirBreaks,
                         testing::Values(std::pair{"\"Bundle\"", "\"Bundel\""},
                                         std::pair{"\"collection\"", "\"heap\""},
                                         std::pair{"\"Observation\"", "\"Observed\""},
                                         std::pair{"\"final\"", "\"done\""},
                                         std::pair{"\"effectiveDateTime\"", "\"effectiveDay\""},
                                         std::pair{"\"2026-01-06\"", "\"6 January 2026\""},
                                         std::pair{"\"2026-01-06\"", "\"2026-01-06T18:00\""},
                                         std::pair{"\"18:00:00\"", "\"18:00\""},
                                         std::pair{"\"value\": 2", "\"value\": \"2\""},
                                         std::pair{"\"valueQuantity\"", "\"value\""},
                                         std::pair{"\"subject\"", "\"subjects\""},
                                         std::pair{"\"id\": \"", "\"id\": \"_"}));

} // namespace
} // namespace springback
