// SessionTable: the view of a SessionModel by keyboard: digits and X note the current row's pain,
// Enter edits the cell, Space ticks. As high as its rows; the page around it scrolls.
#pragma once

#include "ui/models/session_model.h"
#include "ui/models/stretched_table.h"

namespace springback::ui {

class SessionTable : public StretchedTable {
    Q_OBJECT

public:
    explicit SessionTable(SessionModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    bool handleKey(const QKeyEvent& event);

    SessionModel* m_sessionModel;
    int m_height = 0; ///< that the layout around was told
};

} // namespace springback::ui
