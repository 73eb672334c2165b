// RunEntryCard: a run written down in a few keys: distance, Enter. Records through the bridge.
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

class JournalBridge;
class RunFields;
class TextLabel;

class RunEntryCard : public Card {
    Q_OBJECT

public:
    explicit RunEntryCard(JournalBridge& bridge, QWidget* parent = nullptr);

    void focusDistance();
    /// The diary has changed.
    void refresh();

Q_SIGNALS:
    void recorded(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();
    void startAnew();
    void showProblem(const QString& problem);

    JournalBridge& m_bridge;
    RunFields* m_fields;
    TextLabel* m_problem;
    QPushButton* m_save;
};

} // namespace springback::ui
