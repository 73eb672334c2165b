#include "ui/charts/pain_chart_view.h"

#include <QPainter>

#include <algorithm>

#include "ui/charts/day_axis.h"
#include "ui/charts/pain_chart_paint.h"
#include "ui/charts/ribbons.h"
#include "ui/qtconvert.h"

namespace springback::ui {

PainChartView::PainChartView(QWidget* parent) : DayChartView(parent)
{
    setObjectName(QStringLiteral("painChart"));
    setAccessibleName(tr("Pain chart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PainChartView::setData(PainChartData chart)
{
    const std::optional<Day> before = reading();
    m_data = std::move(chart);
    setPeriod(m_data.period);
    // A reading outlives a change of the diary, not a change of the range.
    if (before && m_data.period.contains(*before)) {
        setReading(before);
    }
}

QString PainChartView::summary() const
{
    return summaryInWords(m_data);
}

ChartTable PainChartView::table() const
{
    ChartTable table{{tr("Day"), tr("Morning"), tr("Normal"), tr("In session"), tr("After")}, {}};
    const auto cell = [](const auto& value) { return value ? QVariant(*value) : QVariant(); };
    for (Day day = m_data.period.first; day <= m_data.period.last; day += days(1)) {
        const PainReading read = readingAt(m_data, day);
        std::optional<int> during;
        std::optional<int> after;
        for (const EffortPain& effort : read.efforts) {
            during = std::max(during, effort.during);
            after = std::max(after, effort.after);
        }
        table.rows.push_back(
            {toQt(day), cell(read.morning), cell(read.normal), cell(during), cell(after)});
    }
    return table;
}

void PainChartView::paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                               const QFont& font) const
{
    ui::paint(painter, rect, m_data, tokens, font);
}

QSize PainChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {scaled(*this, 560), scaled(*this, 260) + line * (ribbonRows(m_data) + 1)};
}

QSize PainChartView::minimumSizeHint() const
{
    return {scaled(*this, 240), sizeHint().height()};
}

std::optional<Day> PainChartView::dayUnder(const QPointF& point) const
{
    const auto geometry = painChartGeometry(chartRect(), m_data, fontFor(*this, TextRole::Small));
    const bool inside = m_data.period.length() > 0 && point.x() >= geometry.plot.left() &&
                        point.x() <= geometry.plot.right() && point.y() >= geometry.plot.top() &&
                        point.y() <= geometry.ribbons.bottom();
    return inside ? std::optional<Day>(dayAt(point.x(), m_data.period, geometry.x)) : std::nullopt;
}

QString PainChartView::textFor(Day day) const
{
    return inWords(readingAt(m_data, day));
}

void PainChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    ui::paint(painter, chartRect(), m_data, tokensOf(*this), fontFor(*this, TextRole::Small),
              reading());
    paintFocus(painter);
}

} // namespace springback::ui
