// FigureView: shows a figure of the programme and moves it in its tempo. Knows poses and moves, no
// exercise and no journal; what it draws is ui/widgets/figure_paint.h.
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

#include <optional>

#include "core/domain/side.h"
#include "core/programme/skeleton.h"

namespace springback::ui {

class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// Shows its first pose. The name for screen readers is up to the page.
    void setFigure(const ExerciseFigure& figure);
    /// For an exercise without a figure: shows nothing.
    void clear();
    bool hasFigure() const { return m_figure.has_value(); }

    /// Whose tendon is marked. Its leg is also the one that works, until setWorkingSide().
    void setSoreSide(Side side);
    /// The leg that does the work: of one that is done on each side in turn.
    void setWorkingSide(Side side);

    /// For an outside clock: the part of the repetition, and how much of it is over, 0 to 1. A part
    /// that the figure doesn't have leaves it to its own clock, as play() does.
    void setPhase(MovePhase phase, double fraction);
    /// Moves by its own clock, over and over, while it is visible.
    void play();
    void pause();
    bool isPlaying() const { return m_playing; }

    /// Still poses side by side in place of movement. At first as the desktop or the person
    /// wants it (ui/widgets/motion.h).
    void setReducedMotion(bool reduced);
    bool isReducedMotion() const { return m_reducedMotion; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Runs the clock only while somebody can see it tick.
    void updateClock();

    std::optional<ExerciseFigure> m_figure;
    Side m_soreSide = Side::Right;
    std::optional<Side> m_workingSide;
    bool m_playing = false;
    bool m_reducedMotion = false;
    int m_playedMilliseconds = 0; ///< before the clock was started
    Moment m_moment;
    QElapsedTimer m_clock;
    QBasicTimer m_tick;
};

} // namespace springback::ui
