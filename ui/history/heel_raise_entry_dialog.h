// HeelRaiseEntryDialog: writes down a heel-raise test, or corrects one, and says what it comes to.
// The guide that takes a person through it fills the fields.
#pragma once

#include <QCoreApplication>

#include <memory>

#include "ui/history/record_dialog.h"

namespace springback::ui {

class OptionalSpinBox;
class RatingScale;
class Tones;

class HeelRaiseEntryDialog : public RecordDialog<HeelRaiseTest> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::HeelRaiseEntryDialog)

public:
    HeelRaiseEntryDialog(JournalBridge& bridge, const Row<HeelRaiseTest>& row, QWidget* parent);

    ~HeelRaiseEntryDialog() override;

    void startGuide();

protected:
    HeelRaiseTest record() const override;
    QString problem() const override;

private:
    HeelRaiseTest entered(Day day) const;
    void fill(const HeelRaiseTest& test);
    void showWords();

    std::unique_ptr<Tones> m_tones; ///< null without a device, or where they are switched off
    Id m_id;
    DayEdit* m_day;
    OptionalSpinBox* m_right;
    RatingScale* m_painRight;
    OptionalSpinBox* m_left;
    RatingScale* m_painLeft;
    TextLabel* m_words;
};

} // namespace springback::ui
