// The dialogs of the kinds that are a date and a value or two: stage move, new usual, temporary
// measure, professional seen, score, activity.
#pragma once

#include <QCoreApplication>

#include "ui/history/record_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace springback::ui {

class OptionalSpinBox;
class RatingScale;

/// With a date as its first field.
template <class Record> class DatedDialog : public RecordDialog<Record> {
public:
    DatedDialog(JournalBridge& bridge, const Row<Record>& row, Day day, QWidget* parent);

protected:
    QString problem() const override;
    Day day() const;

private:
    DayEdit* m_day;
};

class StageMoveDialog : public DatedDialog<StageMove> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::StageMoveDialog)

public:
    StageMoveDialog(JournalBridge& bridge, const Row<StageMove>& row, QWidget* parent);

    /// Where the date and the stage are settled.
    void focusReason();

protected:
    StageMove record() const override;
    QString problem() const override;

private:
    QComboBox* m_stage;
    QLineEdit* m_reason;
};

class NormalResetDialog : public DatedDialog<NormalReset> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::NormalResetDialog)

public:
    NormalResetDialog(JournalBridge& bridge, const Row<NormalReset>& row, QWidget* parent);

protected:
    NormalReset record() const override;
    QString problem() const override;

private:
    RatingScale* m_pain;
    OptionalSpinBox* m_stiffness;
};

class MeasureDialog : public DatedDialog<Measure> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::MeasureDialog)

public:
    MeasureDialog(JournalBridge& bridge, const Row<Measure>& row, QWidget* parent);

protected:
    Measure record() const override;
    QString problem() const override;

private:
    QComboBox* m_kind;
    QCheckBox* m_stillOn;
    DayEdit* m_to;
};

class SeenProfessionalDialog : public DatedDialog<SeenProfessional> {
public:
    SeenProfessionalDialog(JournalBridge& bridge, const Row<SeenProfessional>& row,
                           QWidget* parent);

protected:
    SeenProfessional record() const override;
};

class ScoreDialog : public DatedDialog<Score> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::ScoreDialog)

public:
    ScoreDialog(JournalBridge& bridge, const Row<Score>& row, QWidget* parent);

protected:
    Score record() const override;

private:
    QSpinBox* m_value;
};

class ActivityRatingDialog : public DatedDialog<ActivityRating> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::ActivityRatingDialog)

public:
    ActivityRatingDialog(JournalBridge& bridge, const Row<ActivityRating>& row, QWidget* parent);

protected:
    ActivityRating record() const override;
    QString problem() const override;

private:
    QLineEdit* m_activity;
    QSpinBox* m_value;
};

} // namespace springback::ui
