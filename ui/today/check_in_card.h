// CheckInCard: the morning's pain, stiffness and, on demand, the rest of a check-in. Records one
// CheckIn a day through the bridge and folds to a line when it is done.
#pragma once

#include <optional>

#include "core/domain/records.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace springback::ui {

class JournalBridge;
class OptionalSpinBox;
class RatingScale;
class TextLabel;
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
    void stopEditing();
    void showMore(bool shown);
    void fill(const CheckIn& checkIn);
    void updateForm();
    void updateDone(const CheckIn& checkIn);
    CheckIn entered() const;
    void record();

    JournalBridge* m_bridge;
    bool m_editing = false;
    std::optional<Day> m_day; ///< that the form is for

    QWidget* m_form;
    TextLabel* m_hint;
    OptionalSpinBox* m_stiffness;
    RatingScale* m_pain;
    TextLabel* m_screenHint;
    QPushButton* m_moreButton;
    QPushButton* m_cancelButton;
    QPushButton* m_recordButton;

    QWidget* m_more;
    TextLabel* m_yesterdayLabel;
    RatingScale* m_yesterday;
    TickGroup<Sign>* m_stopSigns;
    TickGroup<Sign>* m_otherSigns;
    TickGroup<Tag>* m_tags;
    TickGroup<Changed>* m_changed;
    QLineEdit* m_note;

    QWidget* m_done;
    TextLabel* m_doneLabel;
    QPushButton* m_whatChanged;
    QPushButton* m_editButton;
};

} // namespace springback::ui
