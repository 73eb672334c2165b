// PainQuestion: one answer to "how much pain?" as one pain scale, or as two when both tendons are
// sore. Knows sides, not what is asked.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/pain.h"

namespace springback::ui {

class PainScale;
class TextLabel;

class PainQuestion : public QWidget {
    Q_OBJECT

public:
    /// The scales are called `name`, or `name` + "Left" and `name` + "Right".
    explicit PainQuestion(const QString& name, QWidget* parent = nullptr);

    void setSide(Side side);
    /// What a screen reader says before the value.
    void setQuestion(const QString& question);
    void setCompact(bool compact);
    void setZones(Pain safeMax, Pain acceptableMax);

    /// Empty until every scale shown has a value.
    std::optional<PainRating> rating() const;
    void setRating(const std::optional<PainRating>& rating);
    void focusFirst();

Q_SIGNALS:
    void picked();
    /// Enter, with every scale answered.
    void confirmed();

private:
    void nameScales();
    void confirm();
    bool isPerSide() const { return m_side == Side::Both; }

    Side m_side = Side::Right;
    QString m_question;
    TextLabel* m_firstLabel;
    PainScale* m_first; ///< the only one, or the left
    TextLabel* m_secondLabel;
    PainScale* m_second; ///< the right
};

} // namespace springback::ui
