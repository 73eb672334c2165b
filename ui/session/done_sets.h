// DoneSets: the sets of this exercise that a guided session has on record so far, one line each.
// Shows what it is given.
#pragma once

#include "core/session/guided_session.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace springback::ui {

class DoneSets : public Card {
    Q_OBJECT

public:
    explicit DoneSets(QWidget* parent = nullptr);

    void show(const GuidedSession& guided, const Programme& programme, const RuleSet& rules,
              Units units);

private:
    struct Line {
        QString name;
        QString amount;
        std::optional<int> pain;

        friend bool operator==(const Line&, const Line&) = default;
    };
    void rebuild(const RuleSet& rules);
    void addLine(const Line& line, int row, const RuleSet& rules);

    std::vector<Line> m_lines;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace springback::ui
