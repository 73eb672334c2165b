#include "ui/onboarding/onboarding_page.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/onboarding/days_step.h"
#include "ui/onboarding/side_step.h"
#include "ui/onboarding/signs_step.h"
#include "ui/onboarding/where_step.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

OnboardingPage::OnboardingPage(JournalBridge& bridge, QWidget* parent)
    : Page(parent),
      m_bridge(&bridge),
      m_title(new TextLabel(TextRole::PageTitle, this)),
      m_hint(new TextLabel(TextRole::Body, this)),
      m_scroll(new QScrollArea(this)),
      m_stack(new QStackedWidget)
{
    m_title->setObjectName(QStringLiteral("onboardingTitle"));
    m_hint->setObjectName(QStringLiteral("onboardingHint"));
    m_hint->setMuted(true);
    addSteps();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_stack);
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kTiny));
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(scaled(*this, spacing::kSmall));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildFooter());
    // As shortcuts, because a button that has the focus would take Enter for itself.
    addKey(Qt::ALT | Qt::Key_Left, &OnboardingPage::back);
    addKey(Qt::Key_Return, &OnboardingPage::enterPressed);
    addKey(Qt::Key_Enter, &OnboardingPage::enterPressed);
    goTo(0);
}

void OnboardingPage::addKey(QKeyCombination key, void (OnboardingPage::*action)())
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
}

void OnboardingPage::addSteps()
{
    m_days = new DaysStep(m_bridge->programme(), m_bridge->today());
    m_days->setUnits(m_bridge->log().settings.units);
    m_steps = {new SignsStep, new WhereStep, new SideStep, m_days};
    for (OnboardingStep* step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &OnboardingStep::edited, this, &OnboardingPage::showButtons);
    }
    for (RatingScale* scale : m_stack->findChildren<RatingScale*>()) {
        scale->setZones(m_bridge->ruleSet());
    }
}

QWidget* OnboardingPage::buildFooter()
{
    auto* footer = new QWidget(this);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, scaled(*this, spacing::kSmall), 0, 0);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    m_back = new QPushButton(tr("Back"), footer);
    m_back->setObjectName(QStringLiteral("onboardingBack"));
    m_next = new QPushButton(footer);
    m_next->setObjectName(QStringLiteral("onboardingNext"));
    m_next->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &OnboardingPage::back);
    connect(m_next, &QPushButton::clicked, this, &OnboardingPage::next);
    return footer;
}

OnboardingStep* OnboardingPage::step() const
{
    return m_steps[static_cast<std::size_t>(m_stack->currentIndex())];
}

bool OnboardingPage::isLast() const
{
    return m_stack->currentIndex() == kSteps - 1;
}

Episode OnboardingPage::draft() const
{
    Episode episode;
    for (const OnboardingStep* step : m_steps) {
        step->write(episode);
    }
    return episode;
}

void OnboardingPage::goTo(int index)
{
    for (int i = 0; i < kSteps; ++i) { // only the step in view decides how far the page scrolls
        const auto vertical = i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred, vertical);
    }
    m_stack->setCurrentIndex(index);
    const QLocale locale;
    m_title->setText(step()->title());
    m_hint->setText(tr("Step %1 of %2 · %3")
                        .arg(locale.toString(index + 1), locale.toString(kSteps), step()->hint()));
    m_scroll->verticalScrollBar()->setValue(0);
    showButtons();
    step()->enter(draft());
}

void OnboardingPage::showButtons()
{
    m_back->setVisible(m_stack->currentIndex() > 0);
    m_next->setText(isLast() ? tr("Begin") : tr("Next"));
    m_next->setEnabled(step()->isComplete() && !(isLast() && m_bridge->isReadOnly()));
}

void OnboardingPage::activate()
{
    Day first = kFirstDay;
    for (const Row<Episode>& row : m_bridge->log().episodes) {
        if (row.value.ended) { // stretches of rehab don't overlap
            first = std::max(first, *row.value.ended + days(1));
        }
    }
    m_days->setPeriod(first, m_bridge->today());
    goTo(m_stack->currentIndex());
}

void OnboardingPage::next()
{
    if (!m_next->isEnabled()) {
        return;
    }
    if (isLast()) {
        finish();
    } else {
        goTo(m_stack->currentIndex() + 1);
    }
}

void OnboardingPage::back()
{
    if (m_stack->currentIndex() > 0) {
        goTo(m_stack->currentIndex() - 1);
    }
}

void OnboardingPage::finish()
{
    if (!m_bridge->record(adding(draft()))) {
        return;
    }
    for (OnboardingStep* step : m_steps) {
        step->clear();
    }
    goTo(0);
    Q_EMIT finished();
}

/// Enter goes on; where an answer is still missing it chooses what has the focus.
void OnboardingPage::enterPressed()
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool chooses = button != nullptr && button->isCheckable() && !m_next->isEnabled();
    if (button != nullptr && (button == m_back || chooses)) {
        button->click();
    } else {
        next();
    }
}

} // namespace springback::ui
