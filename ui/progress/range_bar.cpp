#include "ui/progress/range_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QSettings>

#include "ui/qtconvert.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr QLatin1StringView kRangeSetting("progress/range");

/// A radio button, with its keys and its role, that looks like a pill.
class RangeButton : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(boldFont());
        return {metrics.horizontalAdvance(text()) + scaled(*this, 2 * spacing::kMedium),
                metrics.height() + scaled(*this, spacing::kSmall)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = tokensOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = height() / 2.0;
        if (isChecked()) {
            shapes::surface(painter, rect(), radius, tokens.accentSoft);
            painter.setFont(boldFont());
        }
        painter.setPen(isChecked() ? tokens.accent : underMouse() ? tokens.text : tokens.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            shapes::focusRing(painter, rect(), radius, tokens.accent);
        }
    }

private:
    QFont boldFont() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
};

ProgressRange rememberedRange()
{
    const QString name = QSettings().value(kRangeSetting).toString();
    return fromName<ProgressRange>(fromQt(name)).value_or(ProgressRange::TenWeeks);
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

RangeBar::RangeBar(QWidget* parent) : QWidget(parent), m_range(rememberedRange())
{
    setAccessibleName(tr("Range of the charts"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kTiny);
    const std::array<QString, 4> texts{tr("4 weeks"), tr("10 weeks"), tr("1 year"), tr("All")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto range = static_cast<ProgressRange>(i);
        auto* button = new RangeButton(texts[i], this);
        button->setObjectName(QStringLiteral("range_") + toQt(nameOf(range)));
        button->setChecked(range == m_range);
        // Tab stops once, at the chosen one; arrow keys go on from there.
        button->setFocusPolicy(range == m_range ? Qt::StrongFocus : Qt::ClickFocus);
        connect(button, &QRadioButton::toggled, this, [this, button, range](bool on) {
            button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
            if (on) {
                choose(range);
            }
        });
        layout->addWidget(button);
    }
}

void RangeBar::choose(ProgressRange range)
{
    m_range = range;
    QSettings().setValue(kRangeSetting, toQt(nameOf(range)));
    Q_EMIT rangeChanged(range);
}

} // namespace springback::ui
