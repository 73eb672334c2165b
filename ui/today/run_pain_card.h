// RunPainCard: asks how a run of the last days felt when nobody has said so yet, as after an
// import: one line and one pain scale for each. Asks nothing else.
#pragma once

#include <cstddef>
#include <vector>

#include "core/domain/log.h"
#include "core/rules/rule_set.h"
#include "ui/widgets/card.h"

namespace springback::ui {

class JournalBridge;
class RatingScale;

class RunPainCard : public Card {
    Q_OBJECT

public:
    explicit RunPainCard(JournalBridge& bridge, QWidget* parent = nullptr);

    void refresh();
    std::size_t runsAsked() const { return m_asked.size(); }
    /// Puts the focus on the first scale; false when nothing is asked.
    bool focusScale();

Q_SIGNALS:
    void recorded(const QString& sentence);

private:
    struct Question {
        Row<Run> run;
        RatingScale* scale;
    };

    /// What the questions go by.
    struct Asked {
        std::vector<Row<Run>> runs;
        std::vector<bool> perSide; ///< of each
        Day today{};
        Units units = Units::Metric;
        RuleSet rules;

        friend bool operator==(const Asked&, const Asked&) = default;
    };

    Asked toAsk() const;
    void ask(const Row<Run>& row);
    void save(Id id);

    JournalBridge& m_bridge;
    QWidget* m_questions = nullptr; ///< made anew when what they go by changes
    Asked m_shown;
    std::vector<Question> m_asked;
};

} // namespace springback::ui
