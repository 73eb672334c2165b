// Pill: a small rounded label in the colours of a zone or of the accent. Shows text only.
#pragma once

#include <QLabel>

namespace springback::ui {

class Pill : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Neutral, Accent, Safe, Acceptable, TooMuch };

    explicit Pill(QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitToFont();

    Tone m_tone = Tone::Neutral;
};

} // namespace springback::ui
