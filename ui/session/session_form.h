// SessionForm: every field of a session, prefilled with the plan of its day or with a session on
// record. Shared by the session page and the edit dialog; records nothing.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "ui/models/session_model.h"
#include "ui/session/session_draft.h"

class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace springback::ui {

class DayEdit;
class JournalBridge;
class OptionalSpinBox;
class RatingScale;
class SessionTable;
class TextLabel;
template <typename E> class TickGroup; // with "class E", lupdate loses the namespace

class SessionForm : public QWidget {
    Q_OBJECT

public:
    /// Holds the plan of today.
    explicit SessionForm(const JournalBridge& bridge, QWidget* parent = nullptr);

    /// A fresh draft with the plan of that day. As long as the rows are as planned they follow the
    /// date.
    void propose(Day day);
    void edit(const Session& session);

    /// Takes over what still stands in the editor of a cell.
    void finishEditing();
    SessionDraft draft() const;
    /// True when the draft is no longer what propose() or edit() put there.
    bool isTouched() const;
    /// True when the rows are those of the plan, all ticked.
    bool isAsPlanned() const;
    /// What keeps the draft from being a session, as a sentence; empty when nothing does.
    QString problem() const;

    /// One calm line under the pain scale; empty hides it.
    void setNotice(const QString& notice);
    void focusPain();

Q_SIGNALS:
    void edited();
    /// Enter on the pain scale: done as it stands.
    void confirmed();

private:
    QWidget* buildPainCard();
    QWidget* buildTableCard();
    QWidget* buildDetailsCard();
    void fill(const SessionDraft& draft);
    void showZones();
    void followDate();
    void showEmptyText();
    void fillAddMenu();
    Plan planOn(Day day) const;
    bool asksPerSide() const;

    const JournalBridge& m_bridge;
    SessionModel m_model;
    Session m_base; ///< fields without a control are kept from here
    SessionDraft m_pristine;
    std::optional<std::vector<DraftRow>> m_planned; ///< empty while a session on record is edited

    DayEdit* m_day = nullptr;
    RatingScale* m_during = nullptr;
    RatingScale* m_after = nullptr;
    TickGroup<Sign>* m_signs = nullptr;
    TextLabel* m_notice = nullptr;
    TextLabel* m_emptyText = nullptr;
    SessionTable* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QMenu* m_addMenu = nullptr;
    OptionalSpinBox* m_rpe = nullptr;
    OptionalSpinBox* m_minutes = nullptr;
    QLineEdit* m_time = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace springback::ui
