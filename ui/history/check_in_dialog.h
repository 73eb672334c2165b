// CheckInDialog: corrects a morning check-in, or adds one for a past day, with every field that a
// check-in has.
#pragma once

#include <QCoreApplication>

#include <optional>

#include "ui/history/record_dialog.h"
#include "ui/session/ticks.h"

class QPlainTextEdit;

namespace springback::ui {

class OptionalSpinBox;
class RatingScale;

class CheckInDialog : public RecordDialog<CheckIn> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::CheckInDialog)

public:
    CheckInDialog(JournalBridge& bridge, const Row<CheckIn>& row, QWidget* parent);

protected:
    CheckIn record() const override;
    QString problem() const override;

private:
    void addTicks();

    DayEdit* m_day;
    RatingScale* m_pain;
    OptionalSpinBox* m_stiffness;
    RatingScale* m_afterYesterday;
    std::optional<Ticks<Sign>> m_signs;
    std::optional<Ticks<Tag>> m_tags;
    std::optional<Ticks<Changed>> m_changed;
    QPlainTextEdit* m_note;
};

} // namespace springback::ui
