// ProgressSection: one view of the months on the progress page. Shows the diary it is given, asks
// the page for a day or a message by signals.
#pragma once

#include "core/rules/rule_set.h"
#include "core/stats/diary.h"
#include "ui/shell/page.h"

namespace springback::ui {

class ProgressSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is shown refers to nothing of the diary afterwards.
    virtual void setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                         Day today) = 0;
    /// Puts the focus where the keyboard should start.
    virtual void activate() {}

Q_SIGNALS:
    void dayWanted(springback::Day day);
    void message(const QString& text, springback::ui::MessageKind kind);
};

} // namespace springback::ui
