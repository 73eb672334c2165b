#include "ui/session/guided_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/programme/figure_file.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/session/answer_card.h"
#include "ui/session/clock_card.h"
#include "ui/session/done_sets.h"
#include "ui/session/guided_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kNarrowView = 760; ///< design pixels below which figure and clock stand one below
                                 ///< the other
constexpr int kFigureShare = 2;
constexpr int kClockShare = 3;

MovePhase moveOf(BeatPart part)
{
    switch (part) {
    case BeatPart::Up:
        return MovePhase::Up;
    case BeatPart::Hold:
        return MovePhase::Hold;
    case BeatPart::Down:
        return MovePhase::Down;
    }
    return MovePhase::Free;
}

} // namespace

GuidedView::GuidedView(const JournalBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_title(new TextLabel(TextRole::PageTitle, this)),
      m_counter(new TextLabel(TextRole::CardTitle, this)),
      m_task(new TextLabel(TextRole::CardTitle, this)),
      m_notice(new TextLabel(TextRole::CardTitle, this)),
      m_clock(new ClockCard(this)),
      m_answer(new AnswerCard(this)),
      m_done(new DoneSets(this)),
      m_middle(new QHBoxLayout)
{
    setObjectName(QStringLiteral("guidedView"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Guided session"));
    m_title->setObjectName(QStringLiteral("guidedTitle"));
    m_counter->setObjectName(QStringLiteral("guidedCounter"));
    m_counter->setMuted(true);
    m_task->setObjectName(QStringLiteral("guidedTask"));
    m_notice->setObjectName(QStringLiteral("guidedNotice"));
    m_notice->hide();
    const int gap = scaled(*this, spacing::kLarge);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_clock, 1);
    right->addWidget(m_answer);
    m_middle->setSpacing(gap);
    m_middle->addWidget(buildFigureCard(), kFigureShare);
    m_middle->addLayout(right, kClockShare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kSmall));
    layout->addWidget(m_counter);
    layout->addWidget(m_title);
    layout->addWidget(m_task);
    layout->addWidget(m_notice);
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_done);
    layout->addWidget(buildFooter());
}

QWidget* GuidedView::buildFigureCard()
{
    auto* card = new Card(this);
    m_figure = new FigureView(card);
    m_figure->setObjectName(QStringLiteral("guidedFigureView"));
    m_cue = new TextLabel(TextRole::Body, card);
    m_cue->setObjectName(QStringLiteral("guidedCue"));
    m_cue->setMuted(true);
    m_cue->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_figure, 1);
    card->body()->addWidget(m_cue);
    return card;
}

QWidget* GuidedView::buildFooter()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [row, layout](const char* name, const QString& text, const QString& key) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(QString::fromLatin1(name));
        made->setFlat(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setToolTip(key);
        layout->addWidget(made);
        return made;
    };
    m_buttons.back = button("guidedBack", tr("Back"), tr("Backspace"));
    m_buttons.leaveOut = button("guidedLeaveOut", tr("Leave this exercise out"), tr("L"));
    layout->addStretch(1);
    m_buttons.end = button("guidedEnd", tr("End here"), tr("Keeps what was done"));
    return row;
}

void GuidedView::setNotice(const QString& notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void GuidedView::show(const GuidedSession& guided)
{
    const Programme& programme = m_bridge.programme();
    const RuleSet& rules = m_bridge.ruleSet();
    const Units units = m_bridge.log().settings.units;
    const QString name = phrases::exercise(programme, guided_words::shownStep(guided).exercise);
    m_title->setText(guided.phase() == Phase::Rest ? tr("Next: %1").arg(name) : name);
    m_counter->setText(guided_words::counter(guided, programme));
    m_task->setText(guided_words::task(guided, units));
    m_answer->setBothSore(m_bridge.plan().side == Side::Both);
    m_clock->show(guided, units);
    m_answer->show(guided, rules);
    m_done->show(guided, programme, rules, units);
    m_buttons.back->setEnabled(guided.canGoBack());
    showFigure(guided);
}

void GuidedView::showFigure(const GuidedSession& guided)
{
    const Step& step = guided_words::shownStep(guided);
    const std::string shown = step.exercise + '/' + step.variant;
    if (shown != m_shown) {
        m_shown = shown;
        const auto figure = figureOf(m_bridge.programme(), step.exercise, step.variant);
        if (figure) {
            m_figure->setFigure(*figure);
        } else {
            m_figure->clear();
        }
        const Exercise* exercise = m_bridge.programme().exercise(step.exercise);
        const bool floor = step.variant == kFloorVariant; // the cue speaks of the full version
        m_cue->setText(exercise != nullptr && !floor ? toQt(exercise->cue) : QString());
        m_figure->setSoreSide(m_bridge.plan().side);
    }
    m_figure->setWorkingSide(step.side);
    if (guided.isPaused()) {
        m_figure->pause();
    } else if (guided.phase() == Phase::Work && guided.counted() == Counted::PacedReps) {
        m_figure->setPhase(moveOf(guided.beat().part), guided.beat().done);
    } else if (guided.phase() == Phase::Work && guided.counted() == Counted::Hold) {
        m_figure->setPhase(MovePhase::Hold, guided.fractionDone());
    } else {
        m_figure->play();
    }
}

void GuidedView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier || !takeKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool GuidedView::takeKey(QKeyEvent& event)
{
    const int key = event.key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (event.isAutoRepeat() && (enter || key == Qt::Key_Space || key == Qt::Key_Backspace)) {
        return true; // a key held down is one press
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT m_clock->goWanted();
        return true;
    case Qt::Key_Space:
        Q_EMIT m_clock->pauseWanted();
        return true;
    case Qt::Key_Backspace:
        m_buttons.back->click();
        return true;
    case Qt::Key_L:
        m_buttons.leaveOut->click();
        return true;
    case Qt::Key_S:
        Q_EMIT m_answer->stopWanted();
        return true;
    default:
        return m_clock->takeKey(key) || m_answer->takeKey(event);
    }
}

void GuidedView::arrange()
{
    m_middle->setDirection(width() < scaled(*this, kNarrowView) ? QBoxLayout::BottomToTop
                                                                : QBoxLayout::LeftToRight);
}

void GuidedView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace springback::ui
