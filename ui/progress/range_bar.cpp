#include "ui/progress/range_bar.h"

#include <QSettings>

#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

constexpr QLatin1StringView kRangeSetting("progress/range");

ProgressRange rememberedRange()
{
    const QString name = QSettings().value(kRangeSetting).toString();
    return fromName<ProgressRange>(fromQt(name)).value_or(ProgressRange::TenWeeks);
}

std::vector<PillBar::Choice> choices()
{
    const std::array<QString, 4> texts{RangeBar::tr("4 weeks"), RangeBar::tr("10 weeks"),
                                       RangeBar::tr("1 year"), RangeBar::tr("All")};
    std::vector<PillBar::Choice> found;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto range = static_cast<ProgressRange>(i);
        found.push_back({QStringLiteral("range_") + toQt(nameOf(range)), texts[i]});
    }
    return found;
}

} // namespace

Period periodOf(ProgressRange range, const Log& log, Day today)
{
    constexpr int kWeek = 7;
    constexpr int kYear = 365;
    switch (range) {
    case ProgressRange::FourWeeks:
        return {today - days(4 * kWeek - 1), today};
    case ProgressRange::TenWeeks:
        return {today - days(10 * kWeek - 1), today};
    case ProgressRange::Year:
        return {today - days(kYear - 1), today};
    case ProgressRange::All:
        break;
    }
    return wholePeriod(log, today);
}

RangeBar::RangeBar(QWidget* parent)
    : PillBar(choices(), static_cast<int>(rememberedRange()), parent)
{
    setAccessibleName(tr("Range of the charts"));
    connect(this, &PillBar::choiceChanged, this, [this] {
        QSettings().setValue(kRangeSetting, toQt(nameOf(range())));
        Q_EMIT rangeChanged(range());
    });
}

} // namespace springback::ui
