// TickLine: a check box whose words wrap, which those of a QCheckBox don't. The box is a real
// QCheckBox: keyboard and screen reader see nothing else.
#pragma once

#include <QWidget>

class QCheckBox;

namespace springback::ui {

class TextLabel;

class TickLine : public QWidget {
    Q_OBJECT

public:
    /// The check box is called `name`.
    TickLine(const QString& name, const QString& text, QWidget* parent = nullptr);

    QCheckBox* box() const { return m_box; }

protected:
    /// A click on the words ticks too.
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
    TextLabel* m_text;
};

} // namespace springback::ui
