// PainScale: one control with eleven values, 0 to 10, by mouse, digits, X for 10, arrow keys. Zones
// by number, word, position. Knows pain, not what it is for.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/pain.h"

class QPainter;

namespace springback::ui {

class PainScale : public QWidget {
    Q_OBJECT

public:
    explicit PainScale(QWidget* parent = nullptr);

    std::optional<Pain> value() const { return m_value; }
    void setValue(std::optional<Pain> value);
    /// What a key or a click does: sets the value and tells with picked().
    void pick(Pain pain);
    /// Without the words under the boxes; for rows of a table.
    void setCompact(bool compact);
    /// The last value of the safe and of the acceptable zone, where the person's rule set has other
    /// ones than 3 and 5.
    void setZones(Pain safeMax, Pain acceptableMax);
    /// What a screen reader says of the value: "3, safe".
    QString valueText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !m_compact; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person chose, by hand or through a screen reader; not emitted by setValue.
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
    enum class Zone { Safe, Acceptable, TooMuch };

    Zone zone(int value) const;
    static QString word(Zone zone);
    QRectF box(int value, int width) const;
    QRectF wordBox(Zone zone, int width) const;
    std::optional<Pain> painAt(const QPointF& point) const;
    std::optional<Pain> painFor(const QKeyEvent& event) const;
    void paintBox(QPainter& painter, int value) const;
    void paintWords(QPainter& painter) const;

    std::optional<Pain> m_value;
    std::optional<Pain> m_hovered;
    int m_safeMax = 3;
    int m_acceptableMax = 5;
    bool m_compact = false;
};

} // namespace springback::ui
