#include "core/exchange/fhir_bundle.h"

#include <algorithm>
#include <map>

#include "core/exchange/fhir_efforts.h"
#include "core/exchange/log_order.h"
#include "core/exchange/record_kind.h"
#include "core/exchange/stable_id.h"

namespace springback {

namespace {

const char* placeOf(Location location)
{
    switch (location) {
    case Location::MidPortion:
        return "Achilles tendinopathy, mid-portion";
    case Location::Insertional:
        return "Achilles tendinopathy, insertional";
    case Location::Unsure:
        break;
    }
    return "Achilles tendinopathy, place not known";
}

/// "no_tiptoe" as "no tiptoe".
template <class E> std::string wordsOf(E value)
{
    std::string text(nameOf(value));
    std::ranges::replace(text, '_', ' ');
    return text;
}

class FhirBundle {
public:
    FhirBundle(const Log& log, const Programme& programme)
        : m_log(log), m_programme(programme), m_ids(log), m_patient(m_ids.of("patient"))
    {
        m_entries.push_back(entry(m_patient, {{"resourceType", "Patient"}}));
    }

    std::string text()
    {
        std::apply([this](const auto&... tables) { (add(tables), ...); }, m_log.tables());
        JsonOutput bundle;
        bundle["resourceType"] = "Bundle";
        bundle["id"] = m_ids.of("bundle");
        bundle["type"] = "collection";
        bundle["entry"] = std::move(m_entries);
        return printJson(bundle);
    }

private:
    /// What one entry of the diary is called here: "Session 2026-03-13 2" is the second one of the
    /// day.
    template <class Record> std::string nameFor(const Record& record)
    {
        const std::string day =
            std::to_string(static_cast<int>(recordKind<Record>())) + ' ' + isoDay(dateOf(record));
        return day + ' ' + std::to_string(++m_named[day]);
    }

    template <class Record> void add(const Table<Record>& table)
    {
        for (const Row<Record>* row : inDiaryOrder(table)) {
            addRecord(row->value, nameFor(row->value));
        }
    }

    static JsonOutput entry(const std::string& id, JsonOutput resource)
    {
        JsonOutput identified = JsonOutput::object();
        identified["resourceType"] = resource["resourceType"];
        identified["id"] = id;
        identified.update(resource);
        JsonOutput result;
        result["fullUrl"] = "urn:uuid:" + id;
        result["resource"] = std::move(identified);
        return result;
    }

    std::string addResource(const std::string& name, JsonOutput resource)
    {
        std::string id = m_ids.of(name);
        resource["subject"] = fhir::reference(m_patient);
        m_entries.push_back(entry(id, std::move(resource)));
        return id;
    }

    std::string addObservation(const std::string& name, FhirObservation observation)
    {
        return addResource(name, observation.take());
    }

    /// The sore side of that day.
    std::optional<Side> soreSide(Day day) const
    {
        const Row<Episode>* episode = episodeOn(m_log, day);
        return episode != nullptr ? std::optional(episode->value.side) : std::nullopt;
    }

    static FhirObservation painObservation(Day day, const char* when, Pain pain,
                                           std::optional<Side> side)
    {
        FhirObservation observation("survey", fhir::painCode());
        observation.on(day).value(FhirValue::score(pain.value())).at(side);
        observation.component({"Context"}, FhirValue::named({when}));
        return observation;
    }

    struct PainOf {
        Day day;
        const char* when = nullptr;
        const PainRating& rating;
    };

    /// One observation, or one for each side; `alter` adds to each.
    template <class Alter>
    std::vector<std::string> addPain(const std::string& name, const PainOf& of, Alter alter)
    {
        std::vector<std::pair<Pain, std::optional<Side>>> pains;
        if (of.rating.perSide) {
            pains = {{of.rating.left, Side::Left}, {of.rating.right, Side::Right}};
        } else {
            pains = {{of.rating.worst(), soreSide(of.day)}};
        }
        std::vector<std::string> ids;
        for (const auto& [pain, side] : pains) {
            FhirObservation observation = painObservation(of.day, of.when, pain, side);
            alter(observation);
            std::string part = name + ' ' + of.when;
            part += ' ' + std::to_string(ids.size());
            ids.push_back(addObservation(part, std::move(observation)));
        }
        return ids;
    }
    std::vector<std::string> addPain(const std::string& name, const PainOf& of)
    {
        return addPain(name, of, [](FhirObservation&) {});
    }

    void addStiffness(const std::string& name, Day day, const char* when,
                      std::optional<int> minutes)
    {
        if (minutes) {
            FhirObservation observation("survey", {"Morning stiffness"});
            observation.on(day).value(FhirValue::quantity(*minutes, "min"));
            observation.at(soreSide(day)).component({"Context"}, FhirValue::named({when}));
            addObservation(name + " stiffness", std::move(observation));
        }
    }

    std::optional<std::string> addSigns(const std::string& name, Day day, Signs signs)
    {
        if (signs.empty()) {
            return std::nullopt;
        }
        FhirObservation observation("survey", {"Warning signs"});
        observation.on(day);
        for (Sign sign : signs) {
            observation.component({wordsOf(sign)}, FhirValue::yes());
        }
        return addObservation(name + " signs", std::move(observation));
    }

    /// Pain during and after, as members of the activity.
    template <class Effort>
    void addEffortPains(const std::string& name, const Effort& effort, FhirObservation& activity)
    {
        const auto addOne = [&](const char* when, const std::optional<PainRating>& rating) {
            if (rating) {
                for (const std::string& id : addPain(name, {effort.date, when, *rating})) {
                    activity.member(id);
                }
            }
        };
        addOne("during", effort.painDuring);
        addOne("after", effort.painAfter);
    }

    void addRecord(const Episode& episode, const std::string& name)
    {
        JsonOutput condition;
        condition["resourceType"] = "Condition";
        condition["clinicalStatus"] =
            fhir::listed("condition-clinical", episode.ended ? "inactive" : "active");
        condition["verificationStatus"] = fhir::listed("condition-ver-status", "unconfirmed");
        condition["code"] = fhir::codeable({placeOf(episode.location)});
        for (const Side side : {Side::Left, Side::Right}) {
            if (episode.side == side || episode.side == Side::Both) {
                condition["bodySite"].push_back(fhir::codeable({fhir::bodySite(side)}));
            }
        }
        condition["onsetDateTime"] = isoDay(episode.start);
        if (episode.ended) {
            condition["abatementDateTime"] = isoDay(*episode.ended);
        }
        addResource(name, std::move(condition));
        addPain(name, {episode.start, "usual morning", episode.usualMorningPain});
        addStiffness(name, episode.start, "usual morning", episode.usualStiffness);
        addSigns(name, episode.start, episode.signs);
        addStage(name + " stage", episode.start, episode.startStage, {});
    }

    void addStage(const std::string& name, Day day, Stage stage, const std::string& reason)
    {
        FhirObservation observation("therapy", {"Stage of the loading programme"});
        observation.on(day).value(FhirValue::named({m_programme.stage(stage).name})).note(reason);
        addObservation(name, std::move(observation));
    }

    void addRecord(const CheckIn& checkIn, const std::string& name)
    {
        bool noted = false; // once, where pain was asked per side
        addPain(name, {checkIn.date, "morning", checkIn.pain}, [&](FhirObservation& observation) {
            for (Tag tag : checkIn.tags) {
                observation.component({"Circumstance"}, FhirValue::named({wordsOf(tag)}));
            }
            for (Changed changed : checkIn.changed) {
                observation.component({"Changed lately"}, FhirValue::named({wordsOf(changed)}));
            }
            if (!noted) {
                observation.note(checkIn.note);
            }
            noted = true;
        });
        addStiffness(name, checkIn.date, "morning", checkIn.stiffness);
        if (checkIn.painAfterYesterday) {
            addPain(name, {checkIn.date - days(1), "after", *checkIn.painAfterYesterday});
        }
        addSigns(name, checkIn.date, checkIn.signs);
    }

    void addRecord(const Session& session, const std::string& name)
    {
        FhirObservation activity = sessionObservation(session);
        addEffortPains(name, session, activity);
        if (const auto signs = addSigns(name, session.date, session.signs)) {
            activity.member(*signs);
        }
        int number = 0;
        for (const Set& set : session.sets) {
            const std::string ofSet = name + " set " + std::to_string(++number);
            activity.member(addObservation(ofSet, setObservation(session.date, set, m_programme)));
        }
        addObservation(name, std::move(activity));
    }

    void addRecord(const Run& run, const std::string& name)
    {
        FhirObservation activity = runObservation(run);
        addEffortPains(name, run, activity);
        addObservation(name, std::move(activity));
    }

    void addRecord(const HeelRaiseTest& test, const std::string& name)
    {
        addRaises(name + " right", test.date, Side::Right, test.right, test.painRight);
        addRaises(name + " left", test.date, Side::Left, test.left, test.painLeft);
    }

    void addRaises(const std::string& name, Day day, Side side, std::optional<int> raises,
                   std::optional<Pain> pain)
    {
        if (raises) {
            addObservation(name, heelRaiseObservation(day, side, *raises, pain));
        }
    }

    void addRecord(const Measure& measure, const std::string& name)
    {
        FhirObservation observation("therapy", {"Temporary measure"});
        observation.during(measure.from, measure.to);
        observation.value(FhirValue::named({wordsOf(measure.kind)}));
        addObservation(name, std::move(observation));
    }

    void addRecord(const StageMove& move, const std::string& name)
    {
        addStage(name, move.date, move.stage, move.reason);
    }

    void addRecord(const NormalReset& reset, const std::string& name)
    {
        addPain(name, {reset.date, "usual morning", reset.pain});
        addStiffness(name, reset.date, "usual morning", reset.stiffness);
    }

    void addRecord(const SeenProfessional& seen, const std::string& name)
    {
        FhirObservation observation("therapy", {"Seen by a professional"});
        addObservation(name, std::move(observation.on(seen.date).value(FhirValue::yes())));
    }

    void addRecord(const Score& score, const std::string& name)
    {
        FhirObservation observation("survey", {"VISA-A total, 0 to 100"});
        observation.on(score.date).value(FhirValue::score(score.value));
        addObservation(name, std::move(observation));
    }

    void addRecord(const ActivityRating& rating, const std::string& name)
    {
        FhirObservation observation("survey", {"Own activity rated, 0 to 10"});
        observation.on(rating.date).value(FhirValue::score(rating.value));
        observation.component({"Activity"}, FhirValue::text(rating.activity));
        addObservation(name, std::move(observation));
    }

    const Log& m_log;
    const Programme& m_programme;
    StableIds m_ids;
    std::string m_patient;
    JsonOutput m_entries = JsonOutput::array();
    std::map<std::string, int> m_named; ///< entries so far, by kind and day
};

} // namespace

std::string toFhir(const Log& log, const Programme& programme)
{
    return FhirBundle(log, programme).text();
}

} // namespace springback
