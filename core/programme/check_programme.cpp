#include "core/programme/check_programme.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>

namespace springback {

namespace {

constexpr std::array<Location, 3> kLocations{Location::MidPortion, Location::Insertional,
                                             Location::Unsure};

std::string quoted(const std::string& text)
{
    return text.empty() ? "nothing" : "\"" + text + "\"";
}

std::string entry(const std::string& list, std::size_t index)
{
    return list + "[" + std::to_string(index) + "]";
}

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

/// Walks the programme in the order of the file and keeps the first complaint.
class ProgrammeCheck {
public:
    explicit ProgrammeCheck(const Programme& programme) : m_programme(programme) {}

    Result<void> run()
    {
        uniqueIn("sources", m_programme.sources, &Source::tag, "tag");
        uniqueIn("exercises", m_programme.exercises, &Exercise::id, "id");
        for (std::size_t i = 0; i < m_programme.exercises.size(); ++i) {
            exercise(m_programme.exercises[i], entry("exercises", i));
        }
        for (std::size_t i = 0; i < m_programme.stages.size(); ++i) {
            stage(i, entry("stages", i));
        }
        uniqueIn("gates", m_programme.gates, &Gate::from, "from");
        for (std::size_t i = 0; i < m_programme.gates.size(); ++i) {
            gate(m_programme.gates[i], entry("gates", i));
        }
        if (m_complaint) {
            return tl::make_unexpected(*m_complaint);
        }
        return {};
    }

private:
    void refuse(ErrorCode code, std::string where, std::string expected, std::string found)
    {
        if (!m_complaint) {
            m_complaint = Error{code, std::move(where), std::move(expected), std::move(found)};
        }
    }

    static std::string asText(const std::string& text) { return quoted(text); }
    static std::string asText(Stage stage) { return std::string(nameOf(stage)); }

    template <class List, class Key>
    void uniqueIn(const std::string& path, const List& list, Key key, const std::string& field)
    {
        for (auto i = list.begin(); i != list.end(); ++i) {
            const auto& value = std::invoke(key, *i);
            if (std::ranges::find(list.begin(), i, value, key) != i) {
                const auto index = static_cast<std::size_t>(i - list.begin());
                refuse(ErrorCode::Duplicate, entry(path, index) + "." + field,
                       "one that is used once", asText(value));
            }
        }
    }

    /// "S0, times Eng": each part ends with a tag.
    void source(const std::string& source, const std::string& path)
    {
        std::size_t begin = 0;
        while (begin <= source.size()) {
            const std::size_t end = std::min(source.find(", ", begin), source.size());
            const std::string part = source.substr(begin, end - begin);
            const std::string tag = part.substr(part.rfind(' ') + 1); // npos + 1 is 0
            if (std::ranges::find(m_programme.sources, tag, &Source::tag) ==
                m_programme.sources.end()) {
                refuse(ErrorCode::UnknownName, path + ".source", "tags of sources", quoted(tag));
            }
            begin = end + 2;
        }
    }

    void exercise(const Exercise& exercise, const std::string& path)
    {
        source(exercise.source, path);
        const auto& ladder = exercise.ladder;
        for (std::size_t i = 1; i < ladder.size(); ++i) {
            if (ladder[i] == ladder[i - 1]) {
                refuse(ErrorCode::Duplicate, entry(path + ".ladder", i),
                       "a rung unlike the one before", "the same");
            }
        }
        bool limited = false;
        for (const Location location : kLocations) {
            const Fit fit = exercise.fitAt(location);
            const bool belowNeutral = std::ranges::any_of(ladder, &Rung::belowNeutral) &&
                                      location != Location::MidPortion;
            if (fit == Fit::Full && belowNeutral &&
                std::ranges::all_of(ladder, &Rung::belowNeutral)) {
                refuse(ErrorCode::InvalidValue, path + ".fit." + std::string(nameOf(location)),
                       "floor, hidden or not_used, as every rung is below neutral", "full");
            }
            limited = limited || fit == Fit::Floor || fit == Fit::Hidden ||
                      (fit == Fit::Full && belowNeutral);
        }
        if (limited && exercise.fitReason.empty()) {
            refuse(ErrorCode::InvalidFormat, path + ".fit_reason",
                   "why a location gets less than the whole", "nothing");
        }
    }

    void stage(std::size_t index, const std::string& path)
    {
        const StagePlan& plan = m_programme.stages[index];
        const auto expected = static_cast<Stage>(index);
        if (plan.stage != expected) {
            refuse(ErrorCode::InvalidValue, path + ".stage", asText(expected), asText(plan.stage));
        }
        uniqueIn(path + ".blocks", plan.blocks, &Block::id, "id");
        for (std::size_t i = 0; i < plan.blocks.size(); ++i) {
            block(plan, i, entry(path + ".blocks", i));
        }
    }

    void block(const StagePlan& plan, std::size_t index, const std::string& path)
    {
        const Block& block = plan.blocks[index];
        const auto begin = plan.blocks.begin();
        const auto isFirst = [&block](const Block& other) {
            return other.id == block.after && other.lastsDays.has_value();
        };
        if (!block.after.empty() &&
            std::none_of(begin, begin + static_cast<std::ptrdiff_t>(index), isFirst)) {
            refuse(ErrorCode::UnknownName, path + ".after",
                   "an earlier block of the stage that has lasts_days", quoted(block.after));
        }
        if (!block.before.empty() &&
            (block.before == block.id || m_programme.block(block.before) == nullptr)) {
            refuse(ErrorCode::UnknownName, path + ".before", "the id of another block",
                   quoted(block.before));
        }
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            const std::string& id = block.items[i].exercise;
            if (m_programme.exercise(id) == nullptr) {
                refuse(ErrorCode::UnknownName, entry(path + ".items", i) + ".exercise",
                       "the id of an exercise", quoted(id));
            }
        }
    }

    void gate(const Gate& gate, const std::string& path)
    {
        if (gate.to <= gate.from) {
            refuse(ErrorCode::InvalidValue, path + ".to", "a stage after " + asText(gate.from),
                   asText(gate.to));
        }
        uniqueIn(path + ".conditions", gate.conditions, &GateCondition::name, "name");
        for (std::size_t i = 0; i < gate.conditions.size(); ++i) {
            condition(gate, gate.conditions[i], entry(path + ".conditions", i));
        }
    }

    void condition(const Gate& gate, const GateCondition& condition, const std::string& path)
    {
        source(condition.source, path);
        conditionBlock(condition, path);
        const GateMeasure measure = condition.measure;
        if (needsMaxPain(measure) && !condition.maxPain) {
            refuse(ErrorCode::InvalidFormat, path + ".max_pain", "0 to 10", "nothing");
        }
        if (!mayHaveMaxPain(measure) && condition.maxPain) {
            refuse(ErrorCode::InvalidFormat, path + ".max_pain",
                   "nothing with " + std::string(nameOf(measure)),
                   std::to_string(*condition.maxPain));
        }
        const std::string& other = condition.alternativeTo;
        if (!other.empty() && (other == condition.name ||
                               std::ranges::find(gate.conditions, other, &GateCondition::name) ==
                                   gate.conditions.end())) {
            refuse(ErrorCode::UnknownName, path + ".alternative_to",
                   "the name of another condition of the gate", quoted(other));
        }
    }

    void conditionBlock(const GateCondition& condition, const std::string& path)
    {
        if (!isOfBlock(condition.measure)) {
            if (!condition.block.empty()) {
                refuse(ErrorCode::InvalidFormat, path + ".block",
                       "nothing with " + std::string(nameOf(condition.measure)),
                       quoted(condition.block));
            }
            return;
        }
        const Block* block = m_programme.block(condition.block);
        if (block == nullptr) {
            refuse(ErrorCode::UnknownName, path + ".block", "the id of a block",
                   quoted(condition.block));
        } else if (condition.measure == GateMeasure::TopRungTolerated &&
                   condition.need > static_cast<int>(block->items.size())) {
            refuse(ErrorCode::InvalidValue, path + ".need",
                   "at most " + std::to_string(block->items.size()) +
                       ", the exercises of the block",
                   std::to_string(condition.need));
        }
    }

    const Programme& m_programme;
    std::optional<Error> m_complaint;
};

} // namespace

Result<void> checkProgramme(const Programme& programme)
{
    return ProgrammeCheck(programme).run();
}

} // namespace springback
