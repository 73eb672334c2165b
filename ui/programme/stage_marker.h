// StageMarker: one place on the path of stages: a circle with its number, and the line to its
// neighbours. Paints only; the words stand beside it.
#pragma once

#include <QWidget>

class QPainter;

namespace springback::ui {

class StageMarker : public QWidget {
    Q_OBJECT

public:
    /// Design pixels that the name beside it takes: the circle is in the middle of them.
    static constexpr int kNameHeight = 40;

    enum class Place { Behind, Here, Ahead };

    /// `number` from 1; the first has no line above it, the last none below.
    StageMarker(int number, bool last, QWidget* parent = nullptr);

    void setPlace(Place place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintLines(QPainter& painter, const QRectF& circle) const;

    int m_number;
    bool m_last;
    Place m_place = Place::Ahead;
};

} // namespace springback::ui
