#include "ui/widgets/pill_bar.h"

#include <QEvent>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

/// A radio button, with its keys and its role, that looks like a pill.
class PillButton : public QRadioButton {
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

} // namespace

PillBar::PillBar(const std::vector<Choice>& choices, int chosen, QWidget* parent)
    : QWidget(parent), m_chosen(chosen)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const Choice& choice : choices) {
        const int index = static_cast<int>(m_pills.size());
        auto* pill = new PillButton(choice.text, this);
        pill->setObjectName(choice.name);
        pill->setChecked(index == chosen);
        pill->setFocusPolicy(index == chosen ? Qt::StrongFocus : Qt::ClickFocus);
        connect(pill, &QRadioButton::toggled, this, [this, pill, index](bool on) {
            pill->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
            if (on) {
                m_chosen = index;
                Q_EMIT choiceChanged(index);
            }
        });
        m_pills.push_back(pill);
    }
}

void PillBar::choose(int choice)
{
    m_pills[static_cast<std::size_t>(choice)]->setChecked(true);
}

int PillBar::layOut(int width, bool move) const
{
    QPoint place(0, 0);
    int bottom = 0;
    for (QRadioButton* pill : m_pills) {
        const QSize size = pill->sizeHint();
        if (place.x() > 0 && place.x() + size.width() > width) {
            place = QPoint(0, bottom + spacing::kTiny);
        }
        if (move) {
            pill->setGeometry(QRect(place, size));
        }
        bottom = std::max(bottom, place.y() + size.height());
        place.rx() += size.width() + spacing::kTiny;
    }
    return bottom;
}

QSize PillBar::sizeHint() const
{
    int width = 0;
    for (const QRadioButton* pill : m_pills) {
        width += pill->sizeHint().width() + spacing::kTiny;
    }
    return {width, layOut(width, false)};
}

QSize PillBar::minimumSizeHint() const
{
    int widest = 0;
    for (const QRadioButton* pill : m_pills) {
        widest = std::max(widest, pill->sizeHint().width());
    }
    return {widest, m_pills.empty() ? 0 : m_pills.front()->sizeHint().height()};
}

int PillBar::heightForWidth(int width) const
{
    return layOut(width, false);
}

void PillBar::resizeEvent(QResizeEvent* event)
{
    layOut(width(), true);
    QWidget::resizeEvent(event);
}

void PillBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        layOut(width(), true);
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace springback::ui
