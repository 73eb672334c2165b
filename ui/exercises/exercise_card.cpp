#include "ui/exercises/exercise_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/qtconvert.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

/// Design pixels: below this width the facts go under the figure.
constexpr int kFactsBeside = 520;

void removeAll(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QLayout* inner = item->layout()) {
            removeAll(*inner);
        }
        delete item->widget();
        delete item;
    }
}

/// A line with its mark in front: a number, or a dot.
void addLine(QVBoxLayout& list, const QString& mark, const QString& text, QWidget& parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(parent, spacing::kSmall));
    if (!mark.isEmpty()) {
        auto* before = new TextLabel(mark, TextRole::Body, &parent);
        before->setMuted(true);
        before->setWordWrap(false);
        row->addWidget(before, 0, Qt::AlignTop);
    }
    row->addWidget(new TextLabel(text, TextRole::Body, &parent), 1);
    list.addLayout(row);
}

void showText(TextLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QString poseNames(const ExerciseFigure& figure)
{
    QStringList names;
    for (const Pose& pose : figure.poses) {
        names << toQt(pose.name).replace(u'_', u' ');
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

ExerciseCard::ExerciseCard(QWidget* parent)
    : Card(parent), m_head(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("exerciseCard"));
    m_head->setSpacing(scaled(*this, spacing::kLarge));
    m_head->addLayout(buildFigure(), 1);
    m_head->addLayout(buildFacts(), 1);
    body()->addLayout(m_head);
    addSection(tr("How"), "exerciseSteps", m_steps);
    addSection(tr("Why"), "exerciseWhy", m_why);
    addSection(tr("Common mistakes"), "exerciseMistakes", m_mistakes);
    addSection(tr("Source"), "exerciseSource", m_source);
    body()->addStretch(1);
}

QLayout* ExerciseCard::buildFigure()
{
    m_figure = new FigureView(this);
    m_figure->setObjectName(QStringLiteral("exerciseFigure"));
    m_noFigure = new TextLabel(tr("There is no picture of this one. The steps below say it all."),
                               TextRole::Body, this);
    m_noFigure->setObjectName(QStringLiteral("exerciseNoFigure"));
    m_noFigure->setMuted(true);
    m_noFigure->setAlignment(Qt::AlignCenter);
    m_still = new QCheckBox(tr("S&till pictures"), this);
    m_still->setObjectName(QStringLiteral("stillPictures"));
    m_still->setToolTip(tr("Shows the positions side by side, here and in the session."));
    m_still->setChecked(m_figure->isReducedMotion());
    connect(m_still, &QCheckBox::toggled, this, [this](bool still) {
        setMotionReduced(still);
        m_figure->setReducedMotion(still);
    });
    auto* column = new QVBoxLayout;
    column->addWidget(m_figure);
    column->addWidget(m_noFigure);
    column->addWidget(m_still, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return column;
}

TextLabel* ExerciseCard::makeLabel(TextRole role, const char* name, bool muted)
{
    auto* label = new TextLabel(role, this);
    label->setObjectName(QLatin1String(name));
    label->setMuted(muted);
    return label;
}

QLayout* ExerciseCard::buildFacts()
{
    m_name = makeLabel(TextRole::CardTitle, "exerciseName", false);
    m_cue = makeLabel(TextRole::Body, "exerciseCue", true);
    m_suits = new Pill(this);
    m_suits->setObjectName(QStringLiteral("exerciseSuits"));
    m_suits->setTone(Pill::Tone::Accent);
    m_reason = makeLabel(TextRole::Body, "exerciseReason", false);
    m_ladderTitle = makeLabel(TextRole::CardTitle, "exerciseLadderTitle", false);
    m_ladderTitle->setText(tr("Ladder"));
    m_ladder = new QVBoxLayout;
    m_ladder->setSpacing(scaled(*this, spacing::kTiny));
    m_when = makeLabel(TextRole::Small, "exerciseWhen", true);
    m_tempo = makeLabel(TextRole::Small, "exerciseTempo", true);
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(*this, spacing::kSmall));
    column->addWidget(m_name);
    column->addWidget(m_cue);
    column->addWidget(m_suits, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addSpacing(scaled(*this, spacing::kSmall));
    column->addWidget(m_ladderTitle);
    column->addLayout(m_ladder);
    column->addWidget(m_when);
    column->addWidget(m_tempo);
    column->addStretch(1);
    return column;
}

void ExerciseCard::addSection(const QString& title, const char* name, QVBoxLayout*& entries)
{
    auto* label = new TextLabel(title, TextRole::CardTitle, this);
    auto* list = new QWidget(this);
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(title);
    entries = new QVBoxLayout(list);
    entries->setContentsMargins(0, 0, 0, scaled(*this, spacing::kSmall));
    entries->setSpacing(scaled(*this, spacing::kTiny));
    body()->addWidget(label);
    body()->addWidget(list);
}

void ExerciseCard::setExercise(const Exercise& exercise, const ExerciseText& text,
                               const std::optional<ExerciseFigure>& figure, Side sore)
{
    m_name->setText(toQt(exercise.name));
    m_cue->setText(toQt(exercise.cue));
    m_suits->setText(text.suits);
    m_suits->setVisible(!text.suits.isEmpty());
    showText(*m_reason, text.reason);
    showLadder(text);
    showText(*m_when, text.when);
    showText(*m_tempo, text.tempo.isEmpty() ? QString() : tr("Tempo: %1").arg(text.tempo));
    showFigure(exercise, figure, sore);
    for (QVBoxLayout* list : {m_steps, m_why, m_mistakes, m_source}) {
        removeAll(*list);
    }
    int number = 0;
    for (const std::string& step : exercise.steps) {
        addLine(*m_steps, tr("%1.", "number of a step").arg(QLocale().toString(++number)),
                toQt(step), *m_steps->parentWidget());
    }
    addLine(*m_why, {}, toQt(exercise.why), *m_why->parentWidget());
    for (const std::string& mistake : exercise.mistakes) {
        addLine(*m_mistakes, QStringLiteral("•"), toQt(mistake), *m_mistakes->parentWidget());
    }
    addLine(*m_source, {}, text.source, *m_source->parentWidget());
}

void ExerciseCard::showFigure(const Exercise& exercise, const std::optional<ExerciseFigure>& figure,
                              Side sore)
{
    m_figure->setVisible(figure.has_value());
    m_still->setVisible(figure.has_value());
    m_noFigure->setVisible(!figure.has_value());
    if (!figure) {
        m_figure->clear();
        return;
    }
    m_figure->setSoreSide(sore);
    m_figure->setFigure(*figure);
    m_figure->setAccessibleName(tr("Figure: %1").arg(toQt(exercise.name)));
    m_figure->setAccessibleDescription(poseNames(*figure));
    m_figure->play();
}

void ExerciseCard::showLadder(const ExerciseText& text)
{
    removeAll(*m_ladder);
    m_ladderTitle->setVisible(!text.ladder.empty());
    for (const LadderLine& line : text.ladder) {
        auto* row = new QHBoxLayout;
        auto* dose = new TextLabel(line.dose, TextRole::Body, this);
        row->addWidget(dose, line.here ? 0 : 1);
        if (line.here) {
            auto* here = new Pill(this);
            here->setObjectName(QStringLiteral("youAreHere"));
            here->setTone(Pill::Tone::Accent);
            here->setText(tr("you are here"));
            dose->setAccessibleDescription(here->text());
            row->addWidget(here);
            row->addStretch(1);
        }
        m_ladder->addLayout(row);
    }
}

void ExerciseCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_head->setDirection(width() < scaled(*this, kFactsBeside) ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
}

} // namespace springback::ui
