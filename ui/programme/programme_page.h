// ProgrammePage: the path of stages with where the person is, each gate with the person's figures,
// and the settings of the plan. Each change is a record; what it means is for the plan.
#pragma once

#include <vector>

#include "core/domain/log.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QPushButton;

namespace springback::ui {

class Card;
class DaysCard;
class EntryDialog;
class JournalBridge;
class RulesCard;
class StageRow;
class StretchCard;
class TextLabel;

class ProgrammePage : public Page {
    Q_OBJECT

public:
    explicit ProgrammePage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildEmpty();
    QWidget* buildPath();
    void buildSettings(QBoxLayout& layout);
    void refresh();
    void refreshEmpty();
    void arrange();
    bool focusButtonIn(const QWidget& part);
    const Row<Episode>* lastEpisode() const;
    void accept(Stage to);
    void moveByHand(Stage to);
    void testHeelRaises();
    void changeDoses();
    void endEpisode();
    void takeUpAgain();
    void open(EntryDialog* dialog, const QString& done);
    void tell(const QString& sentence);

    JournalBridge* m_bridge = nullptr;
    TextLabel* m_subtitle = nullptr;
    QWidget* m_empty = nullptr;
    TextLabel* m_emptyText = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_takeUp = nullptr;
    QWidget* m_plan = nullptr; ///< all that needs an episode
    std::vector<StageRow*> m_stages;
    DaysCard* m_days = nullptr;
    RulesCard* m_rules = nullptr;
    StretchCard* m_stretch = nullptr;
    QBoxLayout* m_settings = nullptr; ///< beside each other, or below on a narrow page
};

} // namespace springback::ui
