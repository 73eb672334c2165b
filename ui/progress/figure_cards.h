// The cards beside the charts. They show the words they are given (figure_texts.h) and compute
// nothing.
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/progress/figure_texts.h"
#include "ui/widgets/card.h"

class QProgressBar;

namespace springback::ui {

class SessionGrid;
class TextLabel;

/// A caption, one large figure with words beside it, and a note.
class FigureCard : public Card {
    Q_OBJECT

public:
    explicit FigureCard(const QString& caption, QWidget* parent = nullptr);

    void setText(const FigureText& text);
    QString figure() const;
    QString words() const;
    QString note() const;

protected:
    /// Between figure and note.
    void insertBelowFigure(QWidget* widget);

private:
    TextLabel* m_figure;
    TextLabel* m_words;
    TextLabel* m_note;
};

/// The heel-raise test, with a bar against what the gate ahead needs.
class RaisesCard : public FigureCard {
    Q_OBJECT

public:
    explicit RaisesCard(QWidget* parent = nullptr);

    /// Without a need there is no bar.
    void setNeed(const std::optional<HeelRaiseNeed>& need);

private:
    QProgressBar* m_bar;
};

/// The grid of planned and done days with their count.
class SessionsCard : public ChartCard {
    Q_OBJECT

public:
    explicit SessionsCard(QWidget* parent = nullptr);

    void setDays(std::vector<TrainingDay> trainingDays, Period period, Day today);

private:
    SessionsCard(SessionGrid* grid, QWidget* parent);

    SessionGrid* m_grid;
};

} // namespace springback::ui
