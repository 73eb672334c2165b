// CheckInCard: the morning's pain, stiffness and, on demand, the rest of a check-in. Records one
// CheckIn a day through the bridge and folds to a line when it is done.
#pragma once

#include <optional>

#include "core/domain/change.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace springback::ui {

class JournalBridge;
class OptionalSpinBox;
class RatingScale;
class TextLabel;
class WhatIfPanel;
template <typename E> class TickGroup; // with "class E", lupdate loses the namespace

class CheckInCard : public Card {
    Q_OBJECT

public:
    explicit CheckInCard(JournalBridge& bridge, QWidget* parent = nullptr);
    ~CheckInCard() override;

    /// Takes what the bridge knows now; a form being edited is left alone.
    void refresh();
    void focusScale();

Q_SIGNALS:
    void recorded(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildForm();
    QHBoxLayout* buildHeader();
    QHBoxLayout* buildButtons();
    void buildMore();
    void buildDone();
    void edit();
    void rememberKnown();
    void stopEditing();
    void showMore(bool shown);
    void fill(const CheckIn& checkIn);
    void updateForm();
    void supposeRecorded();
    std::optional<Change> change() const;
    void updateDone(const CheckIn& checkIn);
    CheckIn entered() const;
    void record();

    JournalBridge* m_bridge = nullptr;
    bool m_editing = false;
    std::optional<Row<CheckIn>> m_known; ///< what is being edited, as the person saw it
    std::optional<Day> m_day;            ///< that the form is for

    QWidget* m_form = nullptr;
    TextLabel* m_hint = nullptr;
    OptionalSpinBox* m_stiffness = nullptr;
    RatingScale* m_pain = nullptr;
    TextLabel* m_screenHint = nullptr;
    QPushButton* m_moreButton = nullptr;
    QPushButton* m_cancelButton = nullptr;
    QPushButton* m_recordButton = nullptr;

    WhatIfPanel* m_whatIf = nullptr;

    QWidget* m_more = nullptr;
    TextLabel* m_yesterdayLabel = nullptr;
    RatingScale* m_yesterday = nullptr;
    TickGroup<Sign>* m_stopSigns = nullptr;
    TickGroup<Sign>* m_otherSigns = nullptr;
    TickGroup<Tag>* m_tags = nullptr;
    TickGroup<Changed>* m_changed = nullptr;
    QLineEdit* m_note = nullptr;

    QWidget* m_done = nullptr;
    TextLabel* m_doneLabel = nullptr;
    QPushButton* m_whatChanged = nullptr;
    QPushButton* m_editButton = nullptr;
};

} // namespace springback::ui
