// EffortScale: how hard it was, 0 to 10, one press. Knows no exercise.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace springback::ui {

class EffortScale : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMost = 10;

    explicit EffortScale(QWidget* parent = nullptr);

    /// The one to aim for stands out.
    void setTarget(std::optional<int> target);

Q_SIGNALS:
    void picked(int rpe);

private:
    std::vector<QPushButton*> m_buttons;
};

} // namespace springback::ui
