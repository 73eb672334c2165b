// BeatView: where the heel should be now: a knob that moves up on one beat and down on the next.
// Paints what it is told; knows no time.
#pragma once

#include <QWidget>

namespace springback::ui {

class BeatView : public QWidget {
    Q_OBJECT

public:
    explicit BeatView(QWidget* parent = nullptr);

    /// 0 at the bottom, 1 at the top.
    void setHeight(double height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_height = 0;
};

} // namespace springback::ui
