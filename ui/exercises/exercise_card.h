// ExerciseCard: one exercise in full: its moving figure, steps, why, mistakes, ladder and source.
// Shows what it is given; records nothing.
#pragma once

#include "core/programme/programme.h"
#include "ui/exercises/exercise_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QCheckBox;
class QVBoxLayout;

namespace springback::ui {

class FigureView;
class Pill;
class TextLabel;

class ExerciseCard : public Card {
    Q_OBJECT

public:
    explicit ExerciseCard(QWidget* parent = nullptr);

    void setExercise(const Exercise& exercise, const ExerciseText& text,
                     const std::optional<ExerciseFigure>& figure, Side sore);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* buildFigure();
    QLayout* buildFacts();
    TextLabel* makeLabel(TextRole role, const char* name, bool muted);
    void addSection(const QString& title, const char* name, QVBoxLayout*& entries);
    void showFigure(const Exercise& exercise, const std::optional<ExerciseFigure>& figure,
                    Side sore);
    void showLadder(const ExerciseText& text);

    QBoxLayout* m_head;
    FigureView* m_figure = nullptr;
    TextLabel* m_noFigure = nullptr;
    QCheckBox* m_still = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_cue = nullptr;
    Pill* m_suits = nullptr;
    TextLabel* m_reason = nullptr;
    TextLabel* m_ladderTitle = nullptr;
    QVBoxLayout* m_ladder = nullptr;
    TextLabel* m_when = nullptr;
    TextLabel* m_tempo = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QVBoxLayout* m_why = nullptr;
    QVBoxLayout* m_mistakes = nullptr;
    QVBoxLayout* m_source = nullptr;
};

} // namespace springback::ui
