// FlareCard: one flare with the week before it beside seven good days, the answers, and what came
// next. Shows the words it is given and computes nothing.
#pragma once

#include "ui/progress/flare_words.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

/// All words of one card.
struct FlareText {
    Day day{}; ///< that "Open day" opens
    QString headline;
    QString note;
    QString efforts;
    QString differences; ///< may be empty
    QString beforeDays;
    QString goodDays; ///< empty without good days
    QString goodDaysNote;
    std::vector<FlareRow> rows;
    QString answers;
    QStringList next;
};

FlareText flareText(const FlareStory& story, const Programme& programme, Units units, Day today);

class FlareCard : public Card {
    Q_OBJECT

public:
    explicit FlareCard(const FlareText& text, QWidget* parent = nullptr);

    QPushButton* openButton() const { return m_open; }

Q_SIGNALS:
    void dayWanted(springback::Day day);

private:
    void addComparison(const FlareText& text);
    void addNext(const QStringList& lines);

    QPushButton* m_open;
};

} // namespace springback::ui
