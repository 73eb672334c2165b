// SessionTable: the view of a SessionModel by keyboard: digits and X note the current row's pain,
// Enter edits the cell, Space ticks. As high as its rows; the page around it scrolls.
#pragma once

#include <QTableView>

#include "ui/models/session_model.h"

namespace springback::ui {

class SessionTable : public QTableView {
    Q_OBJECT

public:
    explicit SessionTable(SessionModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool handleKey(const QKeyEvent& event);

    SessionModel* m_sessionModel;
};

} // namespace springback::ui
