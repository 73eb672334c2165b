#include "ui/heel_raise/heel_raise_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"

namespace springback::ui {

namespace {

class HeelRaiseWords {
    Q_DECLARE_TR_FUNCTIONS(HeelRaiseWords)
};

constexpr int kHundred = 100;

std::optional<int> raisesOf(const HeelRaiseTest& test, Side side)
{
    return side == Side::Left ? test.left : test.right;
}

std::optional<Pain> painOf(const HeelRaiseTest& test, Side side)
{
    return side == Side::Left ? test.painLeft : test.painRight;
}

QString sideName(Side side)
{
    return side == Side::Left ? HeelRaiseWords::tr("Left") : HeelRaiseWords::tr("Right");
}

/// The newest test of that side before this one, or null.
const HeelRaiseTest* lastBefore(const Log& log, const Row<HeelRaiseTest>& row, Side side)
{
    const HeelRaiseTest* last = nullptr;
    for (const Row<HeelRaiseTest>& other : log.heelRaiseTests) {
        const HeelRaiseTest& test = other.value;
        if (other.id != row.id && test.date < row.value.date && raisesOf(test, side) &&
            (last == nullptr || last->date < test.date)) {
            last = &test;
        }
    }
    return last;
}

/// "Right 24, recorded. On 1 Mar it was 22: a difference of fewer than 7 is noise."
QString besideLast(const Log& log, const Row<HeelRaiseTest>& row, Side side, int noise)
{
    const QLocale locale;
    const int now = *raisesOf(row.value, side);
    const QString recorded =
        HeelRaiseWords::tr("%1 %2, recorded.").arg(sideName(side), locale.toString(now));
    const HeelRaiseTest* last = lastBefore(log, row, side);
    if (last == nullptr) {
        return recorded;
    }
    const int before = *raisesOf(*last, side);
    const QString then = HeelRaiseWords::tr("On %1 it was %2")
                             .arg(phrases::shortDay(last->date), locale.toString(before));
    const int difference = now - before;
    if (std::abs(difference) < noise) {
        return HeelRaiseWords::tr("%1 %2: a difference of fewer than %3 is noise.")
            .arg(recorded, then, locale.toString(noise));
    }
    return difference > 0 ? HeelRaiseWords::tr("%1 %2: %3 more, beyond the noise of the test.")
                                .arg(recorded, then, locale.toString(difference))
                          : HeelRaiseWords::tr("%1 %2: %3 fewer, beyond the noise of the test.")
                                .arg(recorded, then, locale.toString(-difference));
}

QString besideOther(const HeelRaiseTest& test, Side sore)
{
    if (!test.left || !test.right) {
        return {};
    }
    const Side first = sore == Side::Left ? Side::Left : Side::Right;
    const int own = *raisesOf(test, first);
    const int other = *raisesOf(test, otherLeg(first));
    return other == 0 ? QString()
                      : HeelRaiseWords::tr("%1 did %2 % of the other side.")
                            .arg(sideName(first), QLocale().toString(own * kHundred / other));
}

bool isAboutRaises(const GateFigure& figure, const Programme& programme)
{
    for (const Gate& gate : programme.gates) {
        for (const GateCondition& condition : gate.conditions) {
            if (condition.name == figure.name) {
                return condition.measure == GateMeasure::HeelRaises ||
                       condition.measure == GateMeasure::HeelRaisePercent;
            }
        }
    }
    return false;
}

/// The next gate that asks for raises, with this test on record.
QStringList besideGate(const JournalBridge& bridge, const Row<HeelRaiseTest>& row)
{
    const Row<HeelRaiseTest>* known = find(bridge.log().heelRaiseTests, row.id);
    const Change change = known != nullptr ? replacing(*known, row.value) : adding(row.value);
    const Plan plan = springback::plan(bridge.programme(), bridge.ruleSet(),
                                       supposing(bridge.log(), change), bridge.today());
    QStringList words;
    for (const GateStatus& gate : plan.path) {
        for (const GateFigure& figure : gate.conditions) {
            if (gate.to > plan.stage && isAboutRaises(figure, bridge.programme())) {
                words << HeelRaiseWords::tr("%1: the gate to %2.", "figure, stage")
                             .arg(phrases::gateFigure(figure, plan.side, bridge.programme()),
                                  phrases::stage(gate.to));
            }
        }
        if (!words.isEmpty()) {
            break;
        }
    }
    return words;
}

} // namespace

QStringList heelRaiseWords(const JournalBridge& bridge, const Row<HeelRaiseTest>& row)
{
    const HeelRaiseTest& test = row.value;
    QStringList words;
    for (const Side side : {Side::Right, Side::Left}) {
        if (!raisesOf(test, side)) {
            continue;
        }
        words << besideLast(bridge.log(), row, side, bridge.ruleSet().heelRaiseNoise);
        if (!painOf(test, side)) {
            words << HeelRaiseWords::tr("%1: without its pain the test does not count for a gate.")
                         .arg(sideName(side));
        }
    }
    if (words.isEmpty()) {
        return {};
    }
    if (const QString other = besideOther(test, bridge.plan().side); !other.isEmpty()) {
        words << other;
    }
    return words + besideGate(bridge, row);
}

} // namespace springback::ui
