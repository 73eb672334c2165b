// GuidedEnd: the last screen of a guided session: what was done, stop signs, a note. Records
// nothing.
#pragma once

#include <QWidget>

#include "core/session/guided_session.h"

class QPlainTextEdit;
class QPushButton;

namespace springback::ui {

class TextLabel;
template <typename E> class TickGroup;

class GuidedEnd : public QWidget {
    Q_OBJECT

public:
    explicit GuidedEnd(QWidget* parent = nullptr);

    /// Shows what stands on record. `why` says why it ends early; may be empty.
    void show(const Session& session, const QString& why);
    Signs signs() const;
    QString note() const;
    void focusSave();

Q_SIGNALS:
    void saveWanted();
    void backWanted();

private:
    TextLabel* m_title;
    TextLabel* m_summary;
    TextLabel* m_why;
    TickGroup<Sign>* m_signs;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
};

} // namespace springback::ui
