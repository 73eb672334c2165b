#include "ui/session/guided_start.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/session/progress.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/session/guided_settings.h"
#include "ui/session/guided_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_line.h"

namespace springback::ui {

namespace {

QPushButton* namedButton(const char* name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

GuidedStart::GuidedStart(const JournalBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_subtitle(new TextLabel(TextRole::Body, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    auto* titles = new QVBoxLayout;
    titles->addWidget(new TextLabel(tr("Guided session"), TextRole::PageTitle, this));
    m_subtitle->setMuted(true);
    m_subtitle->setObjectName(QStringLiteral("guidedSubtitle"));
    titles->addWidget(m_subtitle);
    layout->addLayout(titles);
    layout->addWidget(buildResume());
    layout->addWidget(buildPlan());
    layout->addWidget(buildOptions());
    layout->addStretch(1);
}

QWidget* GuidedStart::buildResume()
{
    auto* card = new Card(this);
    card->setChosen(true);
    m_resumeCard = card;
    m_resumeText = new TextLabel(TextRole::CardTitle, card);
    m_resumeText->setObjectName(QStringLiteral("guidedResumeText"));
    m_resume = namedButton("guidedResume", tr("Resume"), card);
    m_end = namedButton("guidedEndAsItIs", tr("End it as it is"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_resume);
    row->addWidget(m_end);
    row->addStretch(1);
    card->body()->addWidget(m_resumeText);
    card->body()->addWidget(
        new TextLabel(tr("Every set that was done is in the diary."), TextRole::Body, card));
    card->body()->addLayout(row);
    connect(m_resume, &QPushButton::clicked, this, &GuidedStart::resumeWanted);
    connect(m_end, &QPushButton::clicked, this, &GuidedStart::endWanted);
    return card;
}

QWidget* GuidedStart::buildPlan()
{
    auto* card = new Card(this);
    m_planCard = card;
    card->body()->addWidget(new TextLabel(tr("What is due today"), TextRole::CardTitle, card));
    m_empty = new TextLabel(TextRole::Body, card);
    m_empty->setObjectName(QStringLiteral("guidedEmpty"));
    m_empty->setMuted(true);
    card->body()->addWidget(m_empty);
    auto* lines = new QWidget(card);
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(scaled(*this, spacing::kSmall));
    card->body()->addWidget(lines);
    m_start = namedButton("guidedStart", tr("Start"), card);
    m_table = namedButton("guidedTable", tr("Fill in a table instead (Q)"), card);
    m_table->setFlat(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_table);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, &GuidedStart::startWanted);
    connect(m_table, &QPushButton::clicked, this, &GuidedStart::tableWanted);
    return card;
}

QWidget* GuidedStart::buildOptions()
{
    auto* card = new Card(this);
    auto* tones = new TickLine(QStringLiteral("guidedTones"), tr("Soft tones for the tempo"), card);
    tones->box()->setChecked(guided_settings::withTones());
    auto* once = new TickLine(QStringLiteral("guidedPainOnce"),
                              tr("Ask for pain once an exercise, not after every set"), card);
    once->box()->setChecked(guided_settings::painAsked() == PainAsked::OnceAnExercise);
    card->body()->addWidget(tones);
    card->body()->addWidget(once);
    connect(tones->box(), &QCheckBox::toggled, this, &guided_settings::setWithTones);
    connect(once->box(), &QCheckBox::toggled, this, [](bool ticked) {
        guided_settings::setPainAsked(ticked ? PainAsked::OnceAnExercise : PainAsked::EverySet);
    });
    return card;
}

void GuidedStart::addPlanLine(const PlanItem& item)
{
    const QString dose = phrases::doseWithLoad(item.dose, m_bridge.log().settings.units);
    const QString text = tr("%1, %2", "exercise, dose")
                             .arg(phrases::exercise(m_bridge.programme(), item.exercise), dose);
    if (!item.optional) {
        m_lines->addWidget(new TextLabel(text, TextRole::Body, m_lines->parentWidget()));
        return;
    }
    auto* line = new TickLine(toQt(item.exercise), tr("%1 (if you like)").arg(text),
                              m_lines->parentWidget());
    m_lines->addWidget(line);
    m_optional.emplace_back(item.exercise, line->box());
}

void GuidedStart::refresh()
{
    const Plan& plan = m_bridge.plan();
    const Row<Session>* running = runningSession(m_bridge.log(), m_bridge.today());
    m_resumeCard->setVisible(running != nullptr);
    if (running != nullptr) {
        const Plan before =
            planWithout(m_bridge.log(), running->id, m_bridge.programme(), m_bridge.today());
        const Script script =
            sessionScript(before, m_bridge.programme(), chosenIn(running->value, before));
        const QString place = guided_words::resumeAt(script, running->value, m_bridge.programme());
        m_resumeText->setText(place.isEmpty() ? tr("Everything is done. Resume to finish?")
                                              : tr("Resume at %1?").arg(place));
    }
    while (QLayoutItem* line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    m_optional.clear();
    const bool pauses = plan.advice >= Advice::SeeProfessional;
    int due = 0;
    for (const PlanItem& item : plan.items) {
        if (item.state == ItemState::Due && !pauses) {
            addPlanLine(item);
            ++due;
        }
    }
    m_planCard->setVisible(running == nullptr);
    m_empty->setVisible(due == 0);
    m_empty->setText(pauses ? tr("The plan pauses until someone has looked at it. What you did "
                                 "can still be written down.")
                            : tr("Nothing is due today. What you did anyway can be written down."));
    const bool writable = !m_bridge.isReadOnly();
    m_start->setVisible(due > 0);
    m_start->setEnabled(writable);
    m_start->setDefault(running == nullptr);
    m_resume->setDefault(running != nullptr);
    m_resume->setEnabled(writable);
    m_end->setEnabled(writable);
    m_subtitle->setText(tr("One set at a time. Enter goes on, Space pauses, Backspace goes back."));
}

void GuidedStart::focusStart()
{
    QPushButton* first = m_resumeCard->isVisibleTo(this) ? m_resume
                         : m_start->isVisibleTo(this)    ? m_start
                                                         : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

std::vector<std::string> GuidedStart::chosen() const
{
    std::vector<std::string> chosen;
    for (const auto& [exercise, box] : m_optional) {
        if (box->isChecked()) {
            chosen.push_back(exercise);
        }
    }
    return chosen;
}

} // namespace springback::ui
