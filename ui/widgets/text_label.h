// TextLabel: words in one of the design's sizes, that wrap instead of being cut and follow the
// person's font. Shows text only.
#pragma once

#include <QLabel>

#include <map>

#include "ui/theme/tokens.h"

namespace springback::ui {

class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, QWidget* parent = nullptr);

    /// The quieter colour of explanations.
    void setMuted(bool muted);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    TextRole m_role;
    /// What QLabel answered for this text. Nested layouts ask the same many times while a page is
    /// laid out, and each time the text would be broken into lines anew.
    mutable std::map<int, int> m_heights;
    mutable QString m_measuredText;
};

} // namespace springback::ui
