// TextLabel: words in one of the design's sizes, that wrap instead of being cut and follow the
// person's font. Shows text only.
#pragma once

#include <QLabel>

#include "ui/theme/tokens.h"

namespace springback::ui {

class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, QWidget* parent = nullptr);

    /// The quieter colour of explanations.
    void setMuted(bool muted);

protected:
    void changeEvent(QEvent* event) override;

private:
    TextRole m_role;
};

} // namespace springback::ui
