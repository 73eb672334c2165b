// RatingScale: one answer to "how much pain?": one PainScale, or two when both tendons are sore.
// Does not know what is asked.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/pain.h"
#include "core/rules/rule_set.h"

namespace springback::ui {

class PainScale;
class TextLabel;

class RatingScale : public QWidget {
    Q_OBJECT

public:
    /// `name` is what is asked, for screen readers. Object names are `objectName` with "Left" and
    /// "Right" behind it when asked per side.
    RatingScale(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    /// Asks per side, keeping an answer already given.
    void setPerSide(bool perSide);
    /// The zones of the person's rules.
    void setZones(const RuleSet& rules);
    /// Empty while a side that is asked has no answer.
    std::optional<PainRating> rating() const;
    /// One side is answered and the other is not: a form must not be saved then, because the answer
    /// would be lost.
    bool isHalfAnswered() const;
    /// What is wrong when a RatingScale inside `form` is half answered; empty when none is.
    static QString problemIn(const QWidget& form);
    void focusOpenSide();
    void setRating(std::optional<PainRating> rating);

Q_SIGNALS:
    void edited();
    /// Enter on the last scale, or with nothing left to ask.
    void confirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameScales();
    void showHalf();
    void confirmLeft();

    QString m_name;
    bool m_perSide = false;
    std::optional<PainRating>
        m_given; ///< by setRating: an untouched answer is given back as it was
    TextLabel* m_leftLabel;
    TextLabel* m_rightLabel;
    PainScale* m_left; ///< the only one unless asked per side
    PainScale* m_right;
    TextLabel* m_half; ///< what is still to be answered
};

/// The pain that a key stands for on every pain control: 0 to 9, X for 10.
std::optional<Pain> painOfKey(int key);

} // namespace springback::ui
