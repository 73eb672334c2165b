// StageMarker: one place on the path of stages: a circle with its number, and the line to its
// neighbours. Paints only; the words stand beside it.
#pragma once

#include <QWidget>

namespace springback::ui {

class StageMarker : public QWidget {
    Q_OBJECT

public:
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
    int m_number;
    bool m_last;
    Place m_place = Place::Ahead;
};

} // namespace springback::ui
