// ProgressPage: the months as charts, with the few figures that say where the person is. Reads the
// bridge; records nothing.
#pragma once

#include "core/stats/diary.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QGridLayout;
class QStackedLayout;

namespace springback::ui {

class FigureCard;
class JournalBridge;
class LoadCard;
class PainCard;
class RaisesCard;
class RangeBar;
class SessionsCard;
class TextLabel;

class ProgressPage : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* charts();
    QWidget* cards();
    QWidget* emptyState();
    void connectParts();
    void refreshWhenShown();
    void refresh();
    void arrange();

    JournalBridge& m_bridge;
    bool m_stale = false;
    TextLabel* m_title;
    RangeBar* m_range;
    PainCard* m_pain;
    LoadCard* m_load;
    FigureCard* m_normal;
    RaisesCard* m_raises;
    FigureCard* m_flares;
    SessionsCard* m_sessions;
    QBoxLayout* m_header;
    QBoxLayout* m_columns;
    QWidget* m_side = nullptr;
    QGridLayout* m_sideGrid = nullptr;
    QStackedLayout* m_stack;
};

} // namespace springback::ui
