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

} // namespace

QSize ExerciseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& view = static_cast<const QListView&>(*option.widget);
    const int width = view.viewport()->width();
    const QRect words = partsOf(QRect(0, 0, width, 0), view).words;
    const int text =
        heightOf(index.data().toString(), fontFor(view, TextRole::Body), words.width()) +
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
    const QVariant figure = index.data(FigureRole);
    if (figure.canConvert<ExerciseFigure>()) {
        const auto shown = figure.value<ExerciseFigure>();
        FigureColours figureTones = figureColours(colours);
        figureTones.gap = chosen ? colours.accentSoft : colours.card;
        painter->setOpacity(index.data(DimmedRole).toBool() ? 0.45 : 1.0);
        paintFigure(*painter, QRectF(parts.picture), shown, thumbnailOf(shown), {}, figureTones);
        painter->setOpacity(1.0);
    }
    const QString name = index.data().toString();
    const QString note = index.data(NoteRole).toString();
    QFont nameFont = fontFor(widget, TextRole::Body);
    nameFont.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    const QFont noteFont = fontFor(widget, TextRole::Small);
    const int nameHeight = heightOf(name, nameFont, parts.words.width());
    const int noteHeight = heightOf(note, noteFont, parts.words.width());
    QRect line = parts.words;
    line.setTop(line.top() + (line.height() - nameHeight - noteHeight) / 2);
    painter->setFont(nameFont);
    painter->setPen(index.data(DimmedRole).toBool() ? colours.muted : colours.text);
    painter->drawText(line, static_cast<int>(Qt::TextWordWrap), name);
    line.setTop(line.top() + nameHeight);
    painter->setFont(noteFont);
    painter->setPen(colours.muted);
    painter->drawText(line, static_cast<int>(Qt::TextWordWrap), note);
    painter->restore();
}

} // namespace springback::ui
