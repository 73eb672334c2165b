#include "ui/exercises/exercise_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/exercises/exercise_list.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figure_paint.h"

namespace springback::ui {

namespace {

// Design pixels.
constexpr int kPictureWidth = 62;
constexpr int kPictureHeight = 60;

constexpr double kDimmed = 0.45; ///< opacity of what is not done at the place

/// The parts of a row that lies in `area`.
struct RowParts {
    QRect picture;
    QRect words;
};

RowParts partsOf(const QRect& area, const QWidget& widget)
{
    const int gap = scaled(widget, spacing::kSmall);
    const QRect inner = area.adjusted(gap, gap / 2, -gap, -gap / 2);
    const int width = scaled(widget, kPictureWidth);
    return {QRect(inner.topLeft(), QSize(width, inner.height())),
            inner.adjusted(width + gap, 0, 0, 0)};
}

int heightOf(const QString& text, const QFont& font, int width)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(font)
                                .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX),
                                              static_cast<int>(Qt::TextWordWrap), text)
                                .height();
}

/// The pose that the exercise is about: where its first move leads.
Moment thumbnailOf(const ExerciseFigure& figure)
{
    const std::size_t pose = figure.moves.front().to;
    return {pose, pose, 0};
}

void paintPicture(QPainter& painter, const QRect& area, const QModelIndex& index,
                  const Tokens& colours, const QColor& surface)
{
    const QVariant figure = index.data(FigureRole);
    if (!figure.canConvert<ExerciseFigure>()) {
        return;
    }
    const auto shown = figure.value<ExerciseFigure>();
    FigureColours tones = figureColours(colours);
    tones.gap = surface;
    painter.setOpacity(index.data(DimmedRole).toBool() ? kDimmed : 1.0);
    paintFigure(painter, QRectF(area), shown, thumbnailOf(shown), {}, tones);
    painter.setOpacity(1.0);
}

/// The name and the line under it, both in the middle of the height.
void paintWords(QPainter& painter, const QRect& area, const QModelIndex& index,
                const QWidget& widget, bool chosen)
{
    const Tokens& colours = tokensOf(widget);
    const QString name = index.data().toString();
    const QString note = index.data(NoteRole).toString();
    QFont nameFont = fontFor(widget, TextRole::Body);
    nameFont.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    const QFont noteFont = fontFor(widget, TextRole::Small);
    const int nameHeight = heightOf(name, nameFont, area.width());
    const int noteHeight = heightOf(note, noteFont, area.width());
    QRect line = area;
    line.setTop(line.top() + (line.height() - nameHeight - noteHeight) / 2);
    painter.setFont(nameFont);
    painter.setPen(index.data(DimmedRole).toBool() ? colours.muted : colours.text);
    painter.drawText(line, static_cast<int>(Qt::TextWordWrap), name);
    line.setTop(line.top() + nameHeight);
    painter.setFont(noteFont);
    painter.setPen(colours.muted);
    painter.drawText(line, static_cast<int>(Qt::TextWordWrap), note);
}

} // namespace

QSize ExerciseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& view = static_cast<const QListView&>(*option.widget);
    const int width = view.viewport()->width();
    const QRect words = partsOf(QRect(0, 0, width, 0), view).words;
    QFont bold = fontFor(view, TextRole::Body);
    bold.setWeight(QFont::DemiBold); // so that the chosen row needs no more room
    const int text =
        heightOf(index.data().toString(), bold, words.width()) +
        heightOf(index.data(NoteRole).toString(), fontFor(view, TextRole::Small), words.width());
    const int gap = scaled(view, spacing::kSmall);
    return {width, std::max(scaled(view, kPictureHeight), text) + gap};
}

void ExerciseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QWidget& widget = *option.widget;
    const Tokens& colours = tokensOf(widget);
    const double radius = scaled(widget, spacing::kControlRadius);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const RowParts parts = partsOf(option.rect, widget);
    painter->save();
    if (chosen) {
        shapes::surface(*painter, QRectF(option.rect), radius, colours.accentSoft);
    }
    if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
        shapes::focusRing(*painter, QRectF(option.rect), radius, colours.accent);
    }
    paintPicture(*painter, parts.picture, index, colours,
                 chosen ? colours.accentSoft : colours.card);
    paintWords(*painter, parts.words, index, widget, chosen);
    painter->restore();
}

} // namespace springback::ui
