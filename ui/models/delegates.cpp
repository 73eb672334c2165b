#include "ui/models/delegates.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPainter>

#include "core/rules/rule_set.h"
#include "ui/models/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/optional_spin_box.h"

namespace springback::ui {

namespace {

QString columnName(const QModelIndex& index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal).toString();
}

void dressSpinBox(QAbstractSpinBox& editor, const QModelIndex& index)
{
    editor.setFrame(false);
    editor.setAlignment(Qt::AlignCenter);
    editor.setAccessibleName(columnName(index));
}

QWidget* doubleEditor(QWidget* parent, const QModelIndex& index)
{
    auto* editor = new QDoubleSpinBox(parent);
    editor->setDecimals(index.data(DecimalsRole).toInt());
    editor->setRange(index.data(MinimumRole).toDouble(), index.data(MaximumRole).toDouble());
    editor->setSingleStep(index.data(StepRole).toDouble());
    editor->setSuffix(index.data(SuffixRole).toString());
    dressSpinBox(*editor, index);
    return editor;
}

QWidget* wholeEditor(QWidget* parent, const QModelIndex& index)
{
    auto* editor = new QSpinBox(parent);
    editor->setRange(index.data(MinimumRole).toInt(), index.data(MaximumRole).toInt());
    editor->setSuffix(index.data(SuffixRole).toString());
    dressSpinBox(*editor, index);
    return editor;
}

QWidget* optionalEditor(QWidget* parent, const QModelIndex& index)
{
    auto* editor = new OptionalSpinBox(index.data(MaximumRole).toInt(), parent);
    dressSpinBox(*editor, index);
    return editor;
}

struct ZoneColours {
    QColor text;
    QColor surface;
};

ZoneColours zoneColours(Zone zone, const Tokens& tokens)
{
    switch (zone) {
    case Zone::Safe:
        return {tokens.safe, tokens.safeSoft};
    case Zone::Acceptable:
        return {tokens.acceptable, tokens.acceptableSoft};
    case Zone::TooMuch:
        return {tokens.tooMuch, tokens.tooMuchSoft};
    }
    Q_UNREACHABLE();
}

} // namespace

QWidget* NumberDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    if (index.data(OptionalRole).toBool()) {
        return optionalEditor(parent, index);
    }
    return index.data(DecimalsRole).toInt() > 0 ? doubleEditor(parent, index)
                                                : wholeEditor(parent, index);
}

void NumberDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* optional = qobject_cast<OptionalSpinBox*>(editor)) {
        optional->setAnswer(value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt);
    } else if (auto* whole = qobject_cast<QSpinBox*>(editor)) {
        whole->setValue(value.toInt());
    } else if (auto* fraction = qobject_cast<QDoubleSpinBox*>(editor)) {
        fraction->setValue(value.toDouble());
    }
}

void NumberDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    QVariant value;
    if (auto* optional = qobject_cast<OptionalSpinBox*>(editor)) {
        optional->interpretText();
        if (const std::optional<int> answer = optional->answer()) {
            value = *answer;
        }
    } else if (auto* whole = qobject_cast<QSpinBox*>(editor)) {
        whole->interpretText();
        value = whole->value();
    } else if (auto* fraction = qobject_cast<QDoubleSpinBox*>(editor)) {
        fraction->interpretText();
        value = fraction->value();
    }
    // Unchanged loads stay exact: what a spin box shows is rounded to its decimals.
    if (value != index.data(Qt::EditRole)) {
        model->setData(index, value, Qt::EditRole);
    }
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    auto* editor = new QComboBox(parent);
    editor->setAccessibleName(columnName(index));
    const QVariantList values = index.data(ChoicesRole).toList();
    const QStringList texts = index.data(ChoiceTextsRole).toStringList();
    for (qsizetype i = 0; i < values.size(); ++i) {
        editor->addItem(texts.at(i), values.at(i));
    }
    return editor;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    const auto* combo = qobject_cast<QComboBox*>(editor);
    if (combo->currentIndex() >= 0) {
        model->setData(index, combo->currentData(), Qt::EditRole);
    }
}

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(columnName(index));
    return editor;
}

void PainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const QVariant zone = index.data(ZoneRole);
    if (!zone.isValid() || option.widget == nullptr) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const ZoneColours colours =
        zoneColours(static_cast<Zone>(zone.toInt()), tokensOf(*option.widget));
    QFont font = cell.font;
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int height = std::min(metrics.height() + 4, option.rect.height() - 4);
    const int width =
        std::min(metrics.horizontalAdvance(text) + 2 * metrics.horizontalAdvance(QLatin1Char('0')),
                 option.rect.width() - 4);
    QRect pill(0, 0, std::max(width, height), height);
    pill.moveCenter(option.rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.surface);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(colours.text);
    painter->setFont(font);
    painter->drawText(pill, Qt::AlignCenter,
                      metrics.elidedText(text, Qt::ElideRight, pill.width()));
    painter->restore();
}

QSize PainDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Room for the rounded ends of the pill beside the text.
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return text + QSize(3 * option.fontMetrics.horizontalAdvance(QLatin1Char('0')), 4);
}

} // namespace springback::ui
