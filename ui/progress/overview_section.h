// OverviewSection: the charts of the months, with the few figures that say where the person is.
#pragma once

#include "ui/progress/progress_section.h"

class QBoxLayout;
class QGridLayout;

namespace springback::ui {

class ChartCard;
class FigureCard;
class RaisesCard;
class SessionsCard;
class TracksView;

class OverviewSection : public ProgressSection {
    Q_OBJECT

public:
    explicit OverviewSection(QWidget* parent = nullptr);

    void setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                 Day today) override;
    void activate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildCharts();
    QWidget* buildCards();
    void arrange();

    TracksView* m_tracks;
    ChartCard* m_tracksCard;
    FigureCard* m_normal;
    RaisesCard* m_raises;
    FigureCard* m_flares;
    SessionsCard* m_sessions;
    QBoxLayout* m_columns;
    QWidget* m_side = nullptr;
    QGridLayout* m_sideGrid = nullptr;
};

} // namespace springback::ui
