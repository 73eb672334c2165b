// GuidedEnd: the last screen of a guided session: what was done, stop signs, a note. Records
// nothing.
#pragma once

#include <QWidget>

#include "core/domain/change.h"
#include "core/session/guided_session.h"

class QPlainTextEdit;
class QPushButton;

namespace springback::ui {

class JournalBridge;
class TextLabel;
class WhatIfPanel;
template <typename E> class TickGroup;

class GuidedEnd : public QWidget {
    Q_OBJECT

public:
    explicit GuidedEnd(const JournalBridge& bridge, QWidget* parent = nullptr);

    /// Shows what stands on record. `why` says why it ends early; may be empty.
    void show(const Session& session, const QString& why);
    Signs signs() const;
    QString note() const;
    void focusSave();
    /// What finishing would record; nothing where it records nothing.
    void suppose(std::optional<Change> change);

Q_SIGNALS:
    /// A sign was ticked or taken away.
    void edited();
    void saveWanted();
    void backWanted();

private:
    TextLabel* m_title;
    TextLabel* m_summary;
    TextLabel* m_why;
    TickGroup<Sign>* m_signs;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
    WhatIfPanel* m_whatIf;
};

} // namespace springback::ui
