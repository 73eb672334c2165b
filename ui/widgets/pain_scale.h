// PainScale: one control with eleven values, 0 to 10, by mouse, digits, X for 10, arrow keys. Zones
// by number, word, position. Knows pain, not what it is for.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/pain.h"

namespace springback::ui {

class PainScale : public QWidget {
    Q_OBJECT

public:
    explicit PainScale(QWidget* parent = nullptr);

    std::optional<Pain> value() const { return m_value; }
    void setValue(std::optional<Pain> value);
    /// Without the words under the boxes; for rows of a table.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose; not emitted by setValue.
    void picked(springback::Pain pain);
    /// Enter with a value chosen.
    void confirmed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF box(int value) const;
    std::optional<int> valueAt(const QPointF& point) const;
    void pick(int value);

    std::optional<Pain> m_value;
    std::optional<int> m_hovered;
    bool m_compact = false;
};

} // namespace springback::ui
