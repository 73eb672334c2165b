// The way on from a stage in words: each condition with the person's own figure, and what is still
// missing.
#include <algorithm>

#include "ui/phrases.h"
#include "ui/phrases_text.h"

namespace springback::ui::phrases {

namespace {

const GateCondition* conditionOf(const GateFigure& figure, const Programme& programme)
{
    for (const Gate& gate : programme.gates) {
        for (const GateCondition& condition : gate.conditions) {
            if (condition.name == figure.name) {
                return &condition;
            }
        }
    }
    return nullptr;
}

QString painLimit(const GateFigure& figure)
{
    return figure.maxPain.value_or(0) == 0
               ? Phrases::tr("without pain")
               : Phrases::tr("at pain %1 or less").arg(QLocale().toString(*figure.maxPain));
}

QString daysMissing(int count, const QString& block, const QString& pain)
{
    const QString days = count == 1 ? Phrases::tr("one more day of %1").arg(block)
                                    : Phrases::tr("%n more days of %1", nullptr, count).arg(block);
    return pain.isEmpty() ? days : Phrases::tr("%1 %2", "days, at a pain").arg(days, pain);
}

/// What would meet a condition that is not met.
QString missing(const GateFigure& figure, const GateCondition& condition, Side side,
                const Programme& programme)
{
    const int count = static_cast<int>(figure.need - figure.have);
    const QString need = number(figure.need);
    const QString block = inSentence(blockName(condition.block, programme));
    switch (condition.measure) {
    case GateMeasure::DaysInStage:
        return count == 1 ? Phrases::tr("one more day in this stage")
                          : Phrases::tr("%n more days in this stage", nullptr, count);
    case GateMeasure::NormalMorningsInARow:
        return count == 1 ? Phrases::tr("one more normal morning")
                          : Phrases::tr("%n more normal mornings in a row", nullptr, count);
    case GateMeasure::RisingWeeks:
        return Phrases::tr("a finished week that does not rise");
    case GateMeasure::HeelRaises:
        return Phrases::tr("a heel-raise test with %1 raises %2, %3")
            .arg(need, painLimit(figure), phrases::side(side));
    case GateMeasure::HeelRaisePercent:
        return Phrases::tr("a heel-raise test with %1 % of the other side").arg(need);
    case GateMeasure::DaysInBlock:
        return daysMissing(count, block, {});
    case GateMeasure::TopRungTolerated:
        return Phrases::tr("every exercise of %1 at its top dose, followed by a normal morning")
            .arg(block);
    case GateMeasure::CalmDaysInBlock:
        return daysMissing(count, block, painLimit(figure));
    case GateMeasure::CalmNormalDaysInBlock:
        return daysMissing(count, block,
                           Phrases::tr("%1 with normal mornings", "a pain").arg(painLimit(figure)));
    }
    Q_UNREACHABLE();
}

} // namespace

QString gateFigure(const GateFigure& figure, Side side, const Programme& programme)
{
    const QString have = number(figure.have);
    const QString need = number(figure.need);
    const GateCondition* condition = conditionOf(figure, programme);
    if (condition == nullptr) {
        return Phrases::tr("%1 of %2").arg(have, need);
    }
    // Days and mornings count up to what is asked for: "7 of 7", not "19 of 7".
    const QString reached = number(std::min(figure.have, figure.need));
    const QString block = inSentence(blockName(condition->block, programme));
    switch (condition->measure) {
    case GateMeasure::DaysInStage:
        return Phrases::tr("%1 of %2 days in this stage").arg(reached, need);
    case GateMeasure::NormalMorningsInARow:
        return Phrases::tr("%1 of %2 normal mornings in a row").arg(reached, need);
    case GateMeasure::RisingWeeks:
        return figure.met ? Phrases::tr("No rising week lately")
                          : Phrases::tr("The weeks are still rising");
    case GateMeasure::HeelRaises:
        return Phrases::tr("%1 of %2 single-leg heel raises %3, %4")
            .arg(have, need, painLimit(figure), phrases::side(side));
    case GateMeasure::HeelRaisePercent:
        return figure.maxPain
                   ? Phrases::tr("Heel raises %1 % of the other side, of %2 % (%3)")
                         .arg(have, need, painLimit(figure))
                   : Phrases::tr("Heel raises %1 % of the other side, of %2 %").arg(have, need);
    case GateMeasure::DaysInBlock:
        return Phrases::tr("%1 of %2 days of %3").arg(reached, need, block);
    case GateMeasure::TopRungTolerated:
        return Phrases::tr(
                   "%1 of %2 exercises of %3 at their top dose, followed by a normal morning")
            .arg(have, need, block);
    case GateMeasure::CalmDaysInBlock:
        return Phrases::tr("%1 of %2 days of %3 %4").arg(reached, need, block, painLimit(figure));
    case GateMeasure::CalmNormalDaysInBlock:
        return Phrases::tr("%1 of %2 days of %3 %4, with normal mornings")
            .arg(reached, need, block, painLimit(figure));
    }
    Q_UNREACHABLE();
}

QString gateMissing(const GateStatus& gate, Side side, const Programme& programme)
{
    if (gate.met) {
        return {};
    }
    QStringList open;
    for (const GateFigure& figure : gate.conditions) {
        const GateCondition* condition = conditionOf(figure, programme);
        const bool replaced =
            std::any_of(gate.conditions.begin(), gate.conditions.end(), [&](const GateFigure& f) {
                return f.met && f.alternativeTo == figure.name;
            });
        if (condition == nullptr || figure.met || replaced) {
            continue;
        }
        const QString words = missing(figure, *condition, side, programme);
        if (figure.alternativeTo.empty()) {
            open << words;
        } else if (!open.isEmpty()) { // an alternative stands behind what it can replace
            open.last() = Phrases::tr("%1, or %2").arg(open.last(), words);
        }
    }
    if (open.isEmpty()) {
        return {};
    }
    const QString next = open.takeFirst();
    return open.isEmpty() ? Phrases::tr("What opens it: %1.").arg(next)
                          : Phrases::tr("What opens it next: %1. Then: %2.")
                                .arg(next, open.join(QStringLiteral("; ")));
}

} // namespace springback::ui::phrases
