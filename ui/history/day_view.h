// DayView: all of one day, from its morning to its notes, with a way to correct, delete and add.
// Shows; what a button asks for is done by the page.
#pragma once

#include <QWidget>

#include "ui/models/history_entry.h"

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace springback::ui {

class Card;
class JournalBridge;
class TextLabel;
struct DayEntry;
struct DayWords;

class DayView : public QWidget {
    Q_OBJECT

public:
    explicit DayView(const JournalBridge& bridge, QWidget* parent = nullptr);

    void setDay(Day day);
    Day day() const { return m_day; }
    /// Reads the diary again; only what is in view costs anything.
    void refresh();

Q_SIGNALS:
    /// By the buttons to the days beside it.
    void dayChosen(springback::Day day);
    void addWanted(springback::ui::EntryKind kind);
    void editWanted(springback::ui::EntryKey key);
    void removeWanted(springback::ui::EntryKey key);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHeader();
    void rebuild();
    Card* adviceCard(const DayWords& words);
    Card* entryCard(const DayEntry& entry, int number);
    QPushButton* entryButton(const QString& text, const QString& name, const QString& objectName);

    const JournalBridge& m_bridge;
    Day m_day;
    bool m_stale = true; ///< changed while out of view
    TextLabel* m_title = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_add = nullptr;
    QVBoxLayout* m_list = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace springback::ui
