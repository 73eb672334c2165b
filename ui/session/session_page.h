// SessionPage: quick logging of a session. Done as planned is a digit and Enter. Keeps the draft
// until it is recorded.
#pragma once

#include "core/domain/records.h"
#include "ui/shell/page.h"

class QPushButton;

namespace springback::ui {

class JournalBridge;
class SessionForm;
class TextLabel;
class WhatIfPanel;

class SessionPage : public Page {
    Q_OBJECT

public:
    explicit SessionPage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;

private:
    void save();
    void refresh();
    void showWhatFollows();
    void supposeSaved();
    QString recorded(const Session& session) const;

    JournalBridge& m_bridge;
    SessionForm* m_form;
    TextLabel* m_subtitle;
    QPushButton* m_save;
    WhatIfPanel* m_whatIf;
    QPushButton* m_guide;
};

} // namespace springback::ui
