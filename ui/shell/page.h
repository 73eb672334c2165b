// Page: what the shell shows one of at a time. A page reads the bridge, records changes through it,
// and asks the shell for messages and other pages by signals; pages don't know each other.
#pragma once

#include <QWidget>

#include "core/domain/day.h"

namespace springback::ui {

/// Guided is the other half of Session: the same entry of the sidebar.
enum class PageId {
    Today,
    Session,
    Progress,
    History,
    Programme,
    Exercises,
    Report,
    Settings,
    Guided,
    Onboarding
};

enum class MessageKind {
    Info,
    Done, ///< something was recorded: the bar offers Undo
    Error,
};

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the page comes into view: put the focus where the keyboard should start.
    virtual void activate() {}
    /// Brings that day into view; the shell calls it for dayWanted().
    virtual void showDay(Day) {}

Q_SIGNALS:
    void message(const QString& text, springback::ui::MessageKind kind);
    void pageWanted(springback::ui::PageId page);
    /// History, at that day.
    void dayWanted(springback::Day day);
};

} // namespace springback::ui
