#include "ui/heel_raise/beat_view.h"

#include <QPainter>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kBeatWidth = 64; ///< design pixels, as the others
constexpr int kBeatHeight = 240;
constexpr int kTrackWidth = 12;
constexpr int kKnob = 44;

} // namespace

BeatView::BeatView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("The beat: up, then down"));
}

void BeatView::setHeight(double height)
{
    m_height = height;
    update();
}

QSize BeatView::sizeHint() const
{
    return {scaled(*this, kBeatWidth), scaled(*this, kBeatHeight)};
}

void BeatView::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(*this);
    const double knob = scaled(*this, kKnob);
    const double track = scaled(*this, kTrackWidth);
    const double middle = width() / 2.0;
    const double travel = height() - knob;
    const double top = (1 - m_height) * travel;
    QPainter painter(this);
    shapes::surface(painter, QRectF(middle - track / 2, knob / 2, track, travel), track / 2,
                    t.line);
    shapes::surface(painter,
                    QRectF(middle - track / 2, top + knob / 2, track, std::max(0.0, travel - top)),
                    track / 2, t.accentSoft);
    shapes::surface(painter, QRectF(middle - knob / 2, top, knob, knob), knob / 2, t.accent);
}

} // namespace springback::ui
