// RatingScale: one answer to "how much pain?": one PainScale, or two when both tendons are sore.
// Does not know what is asked.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/pain.h"

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
    /// The last value of the safe and of the acceptable zone.
    void setZones(Pain safeMax, Pain acceptableMax);
    /// One side answered alone counts for both: the careful reading.
    std::optional<PainRating> rating() const;
    void setRating(std::optional<PainRating> rating);

Q_SIGNALS:
    void edited();
    /// Enter on the last scale, or with nothing left to ask.
    void confirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameScales();
    void confirmLeft();

    QString m_name;
    bool m_perSide = false;
    std::optional<PainRating>
        m_given; ///< by setRating: an untouched answer is given back as it was
    TextLabel* m_leftLabel;
    TextLabel* m_rightLabel;
    PainScale* m_left; ///< the only one unless asked per side
    PainScale* m_right;
};

/// The pain that a key stands for on every pain control: 0 to 9, X for 10.
std::optional<Pain> painOfKey(int key);

} // namespace springback::ui
