// ExerciseDelegate: a row of the exercise list: a small figure, the name, a line on it. Keeps no
// state.
#pragma once

#include <QStyledItemDelegate>

namespace springback::ui {

class ExerciseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace springback::ui
