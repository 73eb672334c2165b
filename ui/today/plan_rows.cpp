#include "ui/today/plan_rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <span>

#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

struct PlanRowText {
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
};

const Block* blockOf(const PlanItem& item, const Plan& plan, const Programme& programme)
{
    for (const Block& block : programme.stage(plan.stage).blocks) {
        if (block.id == item.block) {
            return &block;
        }
    }
    for (const StagePlan& stage : programme.stages) {
        for (const Block& block : stage.blocks) {
            if (block.id == item.block) {
                return &block;
            }
        }
    }
    return nullptr;
}

bool isSameWork(const PlanItem& a, const PlanItem& b)
{
    return a.block == b.block && a.dose == b.dose && a.before == b.before && a.state == b.state &&
           a.next == b.next && a.why == b.why && a.optional == b.optional;
}

QString sideOf(const PlanItem& item)
{
    return item.side == Side::Both ? PlanRowText::tr("each side") : phrases::side(item.side);
}

QString hintOf(const PlanItem& item, const Exercise* exercise)
{
    QStringList parts;
    if (exercise != nullptr && exercise->eachSide && item.dose.variant != kBothLegsVariant) {
        parts << sideOf(item);
    }
    if (!item.dose.variant.empty()) {
        parts << phrases::variant(item.dose.variant);
    }
    const bool floor = item.dose.variant == kFloorVariant; // the cue speaks of the full version
    if (exercise != nullptr && !exercise->cue.empty() && !floor) {
        parts << toQt(exercise->cue);
    }
    return parts.join(QStringLiteral(", "));
}

QString noteOf(const PlanItem& item, const Plan& plan)
{
    if (item.state == ItemState::OtherDay) {
        return item.next ? phrases::whenNext(*item.next, plan.date) : QString();
    }
    if (item.state != ItemState::Resting) {
        return {};
    }
    return item.why ? PlanRowText::tr("Resting: %1").arg(phrases::rule(*item.why))
                    : PlanRowText::tr("Resting");
}

PlanRow rowOf(const PlanItem& item, const Plan& plan, const Programme& programme, Units units)
{
    const Exercise* exercise = programme.exercise(item.exercise);
    PlanRow row;
    row.title = phrases::exercise(programme, item.exercise);
    row.hint = hintOf(item, exercise);
    row.dose = phrases::dose(item.dose);
    if (item.dose.load.grams > 0) {
        row.load = phrases::load(item.dose.load, units);
    }
    if (item.before) {
        const QString dose = phrases::dose(*item.before);
        row.doseBefore = dose == row.dose ? QString() : dose;
        if (item.before->load != item.dose.load) {
            row.loadBefore = phrases::load(item.before->load, units);
        }
    }
    if (item.targetRpe) {
        row.effort = PlanRowText::tr("RPE %1").arg(QLocale().toString(*item.targetRpe));
    }
    row.note = noteOf(item, plan);
    row.state = item.state;
    return row;
}

/// One row for exercises of a circuit that are done alike.
PlanRow circuitRow(std::span<const PlanItem> items, const Block& block, const Plan& plan,
                   const Programme& programme, Units units)
{
    PlanRow row = rowOf(items.front(), plan, programme, units);
    QStringList names;
    for (const PlanItem& item : items) {
        names << phrases::exercise(programme, item.exercise);
    }
    row.title = toQt(block.name);
    row.parts = names.join(QStringLiteral(" · "));
    const Exercise* first = programme.exercise(items.front().exercise);
    row.hint = first != nullptr && first->eachSide ? sideOf(items.front()) : QString();
    return row;
}

/// How many items from `first` on are one circuit done alike; 1 for anything else.
std::size_t alikeFrom(std::size_t first, const std::vector<PlanItem>& items, const Block* block)
{
    std::size_t count = 1;
    while (block != nullptr && block->kind == BlockKind::Jumps && first + count < items.size() &&
           isSameWork(items[first], items[first + count])) {
        ++count;
    }
    return count;
}

std::vector<PlanRow>& listFor(const PlanItem& item, PlanRows& rows)
{
    if (item.state == ItemState::OtherDay) {
        return rows.otherDays;
    }
    return item.optional ? rows.ifYouLike : rows.today;
}

int minutesOf(const PlanItem& item, const Programme& programme)
{
    const Exercise* exercise = programme.exercise(item.exercise);
    return exercise != nullptr ? exercise->minutes : 0;
}

} // namespace

std::vector<PlanRow> runRows(const Log& log, Day day)
{
    std::vector<PlanRow> rows;
    for (const Row<Run>& run : log.runs) {
        if (run.value.date != day) {
            continue;
        }
        PlanRow& row = rows.emplace_back();
        row.title = PlanRowText::tr("Run");
        row.hint = run.value.time ? phrases::time(*run.value.time) : QString();
        row.dose = phrases::distance(run.value.distance, log.settings.units);
        row.state = ItemState::Done;
    }
    return rows;
}

PlanRows planRows(const Plan& plan, const Programme& programme, Units units)
{
    PlanRows rows;
    std::size_t count = 1;
    for (std::size_t i = 0; i < plan.items.size(); i += count) {
        const PlanItem& item = plan.items[i];
        const Block* block = blockOf(item, plan, programme);
        count = alikeFrom(i, plan.items, block);
        if (item.state == ItemState::Hidden) {
            continue;
        }
        const std::span<const PlanItem> alike(&item, count);
        listFor(item, rows)
            .push_back(count > 1 ? circuitRow(alike, *block, plan, programme, units)
                                 : rowOf(item, plan, programme, units));
        if (item.state == ItemState::Due && !item.optional) {
            rows.anyDue = true;
            for (const PlanItem& due : alike) {
                rows.minutes += minutesOf(due, programme);
            }
        }
    }
    return rows;
}

} // namespace springback::ui
