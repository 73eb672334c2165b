// DaysCard: the weekdays of strength and of jumps. A click on a day is a record at once; no days at
// all is not taken.
#pragma once

#include "core/domain/records.h"
#include "ui/widgets/card.h"

namespace springback::ui {

class JournalBridge;
class WeekdayRow;

class DaysCard : public Card {
    Q_OBJECT

public:
    explicit DaysCard(JournalBridge& bridge, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void recorded(const QString& sentence);
    void refused(const QString& sentence);

private:
    WeekdayRow* addRow(const QString& name, const QString& text);
    void record();

    JournalBridge* m_bridge;
    WeekdayRow* m_strength;
    WeekdayRow* m_jumps;
    WeekdayRow* m_beside;
};

} // namespace springback::ui
