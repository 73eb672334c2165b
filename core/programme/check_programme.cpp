#include "core/programme/check_programme.h"

#include <algorithm>
#include <string>

#include "core/programme/check_figures.h"
#include "core/programme/entry_check.h"

namespace springback {

namespace {

constexpr int kMinLoadStepGrams = 100;
constexpr int kMaxLoadStepGrams = 20'000;
constexpr std::size_t kMinSteps = 3; ///< of an exercise's how-to
constexpr std::size_t kMaxSteps = 6;
constexpr std::size_t kMostSteps = 100; ///< from entry to entry, looking for a loop

bool isOfBlock(GateMeasure measure)
{
    return measure == GateMeasure::DaysInBlock || measure == GateMeasure::TopRungTolerated ||
           measure == GateMeasure::CalmDaysInBlock || measure == GateMeasure::CalmNormalDaysInBlock;
}

bool needsMaxPain(GateMeasure measure)
{
    return measure == GateMeasure::HeelRaises || measure == GateMeasure::CalmDaysInBlock ||
           measure == GateMeasure::CalmNormalDaysInBlock;
}

bool mayHaveMaxPain(GateMeasure measure)
{
    return needsMaxPain(measure) || measure == GateMeasure::HeelRaisePercent;
}

/// Some location gets the floor version, nothing, or a ladder without its deepest rungs.
bool isLimitedSomewhere(const Exercise& exercise)
{
    const auto isLess = [](Fit fit) { return fit == Fit::Floor || fit == Fit::Hidden; };
    return std::ranges::any_of(exercise.fit, isLess) ||
           std::ranges::any_of(exercise.ladder, &Rung::belowNeutral);
}

/// Following `next` from `start` comes back to it. `next` gives a null pointer at the end of the
/// way.
template <class Entry, class Next> bool leadsBackTo(const Entry& start, std::size_t most, Next next)
{
    const Entry* entry = next(start);
    for (std::size_t i = 0; entry != nullptr && entry != &start && i < most; ++i) {
        entry = next(*entry);
    }
    return entry == &start;
}

/// Walks the programme in the order of the file. The limits of the numbers are ours: wide enough
/// for any plan, narrow enough to catch a slip of the keys.
class ProgrammeCheck {
public:
    explicit ProgrammeCheck(const Programme& programme) : m_programme(programme) {}

    Result<void> run()
    {
        m_check.number("version", m_programme.version, 1, 1'000'000);
        const int step = m_programme.loadStep.grams;
        if (step < kMinLoadStepGrams || step > kMaxLoadStepGrams) {
            m_check.refuse("load_step_kg", "100 g to 20 kg", std::to_string(step) + " g");
        }
        m_check.usedOnce("sources", "tag", m_programme.sources, &Source::tag);
        m_check.usedOnce("exercises", "id", m_programme.exercises, &Exercise::id);
        m_check.usedOnce("gates", "from", m_programme.gates, &Gate::from);
        each("sources", m_programme.sources, &ProgrammeCheck::source);
        each("exercises", m_programme.exercises, &ProgrammeCheck::exercise);
        stages();
        each("gates", m_programme.gates, &ProgrammeCheck::gate);
        return m_check.result();
    }

private:
    template <class Entry>
    void each(const std::string& list, const std::vector<Entry>& entries,
              void (ProgrammeCheck::*check)(const Entry&, const std::string&))
    {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            (this->*check)(entries[i], entryPath(list, i));
        }
    }

    void source(const Source& source, const std::string& path)
    {
        m_check.text(path + ".tag", source.tag);
        m_check.text(path + ".title", source.title);
    }

    /// "S0, times Eng": each part ends with the tag of a source.
    void tags(const std::string& path, const std::string& source)
    {
        std::size_t begin = 0;
        while (begin <= source.size()) {
            const std::size_t end = std::min(source.find(", ", begin), source.size());
            const std::string part = source.substr(begin, end - begin);
            const std::string tag = part.substr(part.rfind(' ') + 1); // npos + 1 is 0
            if (std::ranges::find(m_programme.sources, tag, &Source::tag) ==
                m_programme.sources.end()) {
                m_check.refuse(path, "tags of sources", shownEntry(tag));
            }
            begin = end + 2;
        }
    }

    void exercise(const Exercise& exercise, const std::string& path)
    {
        m_check.id(path + ".id", exercise.id);
        m_check.text(path + ".name", exercise.name);
        m_check.text(path + ".cue", exercise.cue);
        m_check.texts(path + ".steps", exercise.steps);
        if (exercise.steps.size() < kMinSteps || exercise.steps.size() > kMaxSteps) {
            m_check.refuse(path + ".steps", "3 to 6 entries",
                           std::to_string(exercise.steps.size()));
        }
        m_check.text(path + ".why", exercise.why);
        m_check.texts(path + ".mistakes", exercise.mistakes);
        m_check.number(path + ".class", static_cast<int>(exercise.loadClass), 1, 4);
        m_check.number(path + ".good_sessions_to_progress", exercise.goodSessionsToProgress, 1, 10);
        m_check.number(path + ".tempo.up_s", exercise.tempo.up, 0, 10);
        m_check.number(path + ".tempo.hold_s", exercise.tempo.hold, 0, 10);
        m_check.number(path + ".tempo.down_s", exercise.tempo.down, 0, 10);
        m_check.number(path + ".target_rpe", exercise.targetRpe, 1, 10);
        m_check.number(path + ".minutes", exercise.minutes, 1, 60);
        tags(path + ".source", exercise.source);
        ladder(exercise, path);
    }

    void ladder(const Exercise& exercise, const std::string& path)
    {
        const std::vector<Rung>& rungs = exercise.ladder;
        m_check.filled(path + ".ladder", rungs);
        each(path + ".ladder", rungs, &ProgrammeCheck::rung);
        const auto same = std::ranges::adjacent_find(rungs);
        if (same != rungs.end()) {
            const auto index = static_cast<std::size_t>(same - rungs.begin()) + 1;
            m_check.refuse(entryPath(path + ".ladder", index), "a rung unlike the one before",
                           "the same");
        }
        for (const Location location : {Location::Insertional, Location::Unsure}) {
            if (exercise.fitAt(location) == Fit::Full &&
                std::ranges::all_of(rungs, &Rung::belowNeutral)) {
                m_check.refuse(path + ".fit." + std::string(nameOf(location)),
                               "floor, hidden or not_used, as every rung is below neutral", "full");
            }
        }
        if (isLimitedSomewhere(exercise)) {
            m_check.text(path + ".fit_reason", exercise.fitReason);
        }
    }

    void rung(const Rung& rung, const std::string& path)
    {
        m_check.number(path + ".sets", rung.sets, 1, 20);
        m_check.number(path + ".reps", rung.reps, 1, 100);
        m_check.number(path + ".hold_s", rung.holdSeconds, 1, 600);
        m_check.number(path + ".times_a_day", rung.timesADay, 1, 3);
        m_check.idOrNothing(path + ".variant", rung.variant);
        m_check.idOrNothing(path + ".also", rung.alsoVariant);
        if (rung.reps.has_value() == rung.holdSeconds.has_value()) {
            m_check.refuse(path, "either reps or hold_s", rung.reps ? "both" : "neither");
        }
    }

    void stages()
    {
        constexpr std::size_t kCount = EnumNames<Stage>::values.size();
        for (std::size_t i = 0; i < m_programme.stages.size(); ++i) {
            const std::string path = entryPath("stages", i);
            const StagePlan& plan = m_programme.stages[i];
            if (i >= kCount || plan.stage != static_cast<Stage>(i)) {
                m_check.refuse(path + ".stage",
                               i < kCount ? shownEntry(static_cast<Stage>(i)) : "no further stage",
                               shownEntry(plan.stage));
            }
            stage(plan, path);
        }
        if (m_programme.stages.size() < kCount) {
            m_check.refuse("stages", allNames<Stage>(),
                           std::to_string(m_programme.stages.size()) + " of them");
        }
    }

    void stage(const StagePlan& plan, const std::string& path)
    {
        m_check.text(path + ".name", plan.name);
        m_check.text(path + ".aim", plan.aim);
        m_check.filled(path + ".blocks", plan.blocks);
        m_check.usedOnce(path + ".blocks", "id", plan.blocks, &Block::id);
        each(path + ".blocks", plan.blocks, &ProgrammeCheck::block);
        for (auto block = plan.blocks.begin(); block != plan.blocks.end(); ++block) {
            const auto isFirst = [&block](const Block& other) {
                return other.id == block->after && other.lastsDays.has_value();
            };
            if (!block->after.empty() && std::none_of(plan.blocks.begin(), block, isFirst)) {
                const auto index = static_cast<std::size_t>(block - plan.blocks.begin());
                m_check.refuse(entryPath(path + ".blocks", index) + ".after",
                               "an earlier block of the stage that has lasts_days",
                               shownEntry(block->after));
            }
        }
    }

    void block(const Block& block, const std::string& path)
    {
        m_check.id(path + ".id", block.id);
        m_check.text(path + ".name", block.name);
        m_check.number(path + ".max_per_week", block.maxPerWeek, 1, 7);
        m_check.number(path + ".lasts_days", block.lastsDays, 1, 90);
        if (!block.before.empty() &&
            (block.before == block.id || m_programme.block(block.before) == nullptr)) {
            m_check.refuse(path + ".before", "the id of another block", shownEntry(block.before));
        }
        const Block* first = m_programme.block(block.id);
        const auto easier = [this](const Block& from) { return m_programme.block(from.before); };
        if (first == &block && leadsBackTo(block, kMostSteps, easier)) {
            m_check.refuse(path + ".before", "a block that does not lead back to this one",
                           shownEntry(block.before));
        }
        m_check.filled(path + ".items", block.items);
        each(path + ".items", block.items, &ProgrammeCheck::item);
    }

    void item(const BlockItem& item, const std::string& path)
    {
        if (m_programme.exercise(item.exercise) == nullptr) {
            m_check.refuse(path + ".exercise", "the id of an exercise", shownEntry(item.exercise));
        }
    }

    void gate(const Gate& gate, const std::string& path)
    {
        if (gate.to <= gate.from) {
            m_check.refuse(path + ".to", "a stage after " + shownEntry(gate.from),
                           shownEntry(gate.to));
        }
        const std::string list = path + ".conditions";
        m_check.filled(list, gate.conditions);
        m_check.usedOnce(list, "name", gate.conditions, &GateCondition::name);
        each(list, gate.conditions, &ProgrammeCheck::condition);
        for (std::size_t i = 0; i < gate.conditions.size(); ++i) {
            const GateCondition& condition = gate.conditions[i];
            const auto isMeant = [&condition](const GateCondition& other) {
                return other.name == condition.alternativeTo && &other != &condition;
            };
            if (!condition.alternativeTo.empty() &&
                std::ranges::none_of(gate.conditions, isMeant)) {
                m_check.refuse(entryPath(list, i) + ".alternative_to",
                               "the name of another condition of the gate",
                               shownEntry(condition.alternativeTo));
            }
            if (leadsBackTo(condition, kMostSteps, [&gate](const GateCondition& from) {
                    return conditionNamed(gate, from.alternativeTo);
                })) {
                m_check.refuse(entryPath(list, i) + ".alternative_to",
                               "a condition that does not lead back to this one",
                               shownEntry(condition.alternativeTo));
            }
        }
    }

    static const GateCondition* conditionNamed(const Gate& gate, const std::string& name)
    {
        const auto found = std::ranges::find(gate.conditions, name, &GateCondition::name);
        return name.empty() || found == gate.conditions.end() ? nullptr : &*found;
    }

    void condition(const GateCondition& condition, const std::string& path)
    {
        m_check.id(path + ".name", condition.name);
        m_check.number(path + ".need", condition.need, 0, 200);
        m_check.number(path + ".max_pain", condition.maxPain, Pain::kMin, Pain::kMax);
        tags(path + ".source", condition.source);
        const std::string measure(nameOf(condition.measure));
        if (needsMaxPain(condition.measure) && !condition.maxPain) {
            m_check.refuse(path + ".max_pain", "0 to 10 with " + measure, "nothing");
        }
        if (!mayHaveMaxPain(condition.measure) && condition.maxPain) {
            m_check.refuse(path + ".max_pain", "nothing with " + measure,
                           std::to_string(*condition.maxPain));
        }
        if (isOfBlock(condition.measure)) {
            conditionBlock(condition, path);
        } else if (!condition.block.empty()) {
            m_check.refuse(path + ".block", "nothing with " + measure, shownEntry(condition.block));
        }
    }

    void conditionBlock(const GateCondition& condition, const std::string& path)
    {
        const Block* block = m_programme.block(condition.block);
        if (block == nullptr) {
            m_check.refuse(path + ".block", "the id of a block", shownEntry(condition.block));
        } else if (condition.measure == GateMeasure::TopRungTolerated) {
            m_check.number(path + ".need", condition.need, 1,
                           static_cast<int>(block->items.size()));
        }
    }

    const Programme& m_programme;
    EntryCheck m_check;
};

} // namespace

Result<void> checkProgramme(const Programme& programme)
{
    return ProgrammeCheck(programme).run().and_then(
        [&programme] { return checkFigures(programme.figures, programme); });
}

} // namespace springback
