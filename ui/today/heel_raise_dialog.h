// HeelRaiseDialog: writes down a heel-raise test, one a day; a test already written down that day
// is corrected. Does not guide the test.
#pragma once

#include <QDialog>

#include <optional>

#include "core/domain/records.h"

class QPushButton;
class QSpinBox;

namespace springback::ui {

class DayEdit;
class JournalBridge;
class PainScale;

class HeelRaiseDialog : public QDialog {
    Q_OBJECT

public:
    explicit HeelRaiseDialog(JournalBridge& bridge, QWidget* parent = nullptr);

    void accept() override;

private:
    QSpinBox* buildCount(const QString& name, const QString& accessibleName);
    PainScale* buildScale(const QString& name, const QString& accessibleName);
    void build();
    void fill();
    HeelRaiseTest entered() const;
    void updateRecord();

    JournalBridge* m_bridge;
    DayEdit* m_day;
    QSpinBox* m_right;
    PainScale* m_painRight;
    QSpinBox* m_left;
    PainScale* m_painLeft;
    QPushButton* m_record;
};

} // namespace springback::ui
