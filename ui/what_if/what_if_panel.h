// WhatIfPanel: "What would this mean?": the advice and the plan that an entry would give, before it
// is saved. Folds a supposed log; writes nothing.
#pragma once

#include <optional>

#include "core/domain/change.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

class JournalBridge;
class PainScale;
class TextLabel;
class WhatIfAnswer;

class WhatIfPanel : public Card {
    Q_OBJECT

public:
    /// Closed at first, and only made when it is opened. The bridge must outlive the panel.
    explicit WhatIfPanel(const JournalBridge& bridge, QWidget* parent = nullptr);

    /// Opens and closes the panel; to be placed where the entry is saved.
    QPushButton* button() const { return m_button; }
    /// What would be recorded; nothing while it can't be. `ofToday`: a session of today, so that
    /// tomorrow's morning is supposed, too.
    void suppose(std::optional<Change> change, bool ofToday);
    void close();

private:
    void build();
    void setOpen(bool open);
    void answer();
    void answerTomorrow(const Log& supposed);

    const JournalBridge* m_bridge;
    std::optional<Change> m_change;
    bool m_ofToday = false;
    QPushButton* m_button;
    TextLabel* m_hint = nullptr; ///< like the others, null until the panel is opened
    WhatIfAnswer* m_today = nullptr;
    QWidget* m_next = nullptr;
    TextLabel* m_nextDay = nullptr;
    PainScale* m_morning = nullptr;
    WhatIfAnswer* m_tomorrow = nullptr;
};

} // namespace springback::ui
