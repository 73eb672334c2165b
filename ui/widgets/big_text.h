// BigText: a few characters as large as their room lets them be, to be read from across the room.
// Shows text only.
#pragma once

#include <QWidget>

namespace springback::ui {

class BigText : public QWidget {
    Q_OBJECT

public:
    explicit BigText(QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    /// A fainter colour, while time stands still.
    void setMuted(bool muted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
    bool m_muted = false;
};

} // namespace springback::ui
