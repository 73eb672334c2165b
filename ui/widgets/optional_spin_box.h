// OptionalSpinBox: a whole number that may be left unanswered. Unlike a plain spin box it does not
// change under a passing mouse wheel.
#pragma once

#include <QSpinBox>

#include <optional>

namespace springback::ui {

class OptionalSpinBox : public QSpinBox {
    Q_OBJECT

public:
    /// 0 to `maximum`, or nothing (one step below 0).
    explicit OptionalSpinBox(int maximum, QWidget* parent = nullptr);

    std::optional<int> answer() const;
    void setAnswer(std::optional<int> answer);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace springback::ui
