#include "ui/onboarding/where_step.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

#include "ui/onboarding/leg_figure.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_line.h"

namespace springback::ui {

namespace {

constexpr int kTwoColumns = 700; ///< design pixels that two cards beside each other need

} // namespace

WhereStep::WhereStep(QWidget* parent)
    : OnboardingStep(parent), m_places(new QHBoxLayout), m_unsure(nullptr)
{
    m_places->setSpacing(scaled(*this, spacing::kMedium));
    m_cards.push_back(buildPlace(
        Location::MidPortion, tr("Above the heel bone"),
        {tr("Worst first thing in the morning"),
         tr("Feels thick or ropey, maybe a little swollen, 2 cm or more above the heel"),
         tr("Sore when you pinch the tendon"), tr("Often better the more calf raises you do")}));
    m_cards.push_back(
        buildPlace(Location::Insertional, tr("At the heel bone"),
                   {tr("Worse during or after speed work"), tr("Worse with repeated hills"),
                    tr("Most tender where tendon meets heel, more on the outside"),
                    tr("On a bike, worst at the bottom of the pedal stroke")}));
    m_unsure = new QPushButton(tr("I’m not sure"), this);
    m_unsure->setObjectName(QStringLiteral("chooseUnsure"));
    m_unsure->setCheckable(true);
    connect(m_unsure, &QPushButton::clicked, this, [this] { choose(Location::Unsure); });
    auto* hint = new TextLabel(tr("Not sure keeps your heel level: the careful choice for both."),
                               TextRole::Body, this);
    hint->setMuted(true);
    auto* unsure = new QHBoxLayout;
    unsure->setSpacing(scaled(*this, spacing::kMedium));
    unsure->addWidget(m_unsure);
    unsure->addWidget(hint, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    layout->addLayout(m_places);
    layout->addLayout(unsure);
    layout->addStretch(1);
    showChoice();
}

WhereStep::Place WhereStep::buildPlace(Location location, const QString& title,
                                       const QStringList& ticks)
{
    Place place;
    place.location = location;
    place.card = new Card(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(scaled(*this, spacing::kSmall));
    words->addWidget(new TextLabel(title, TextRole::CardTitle, place.card));
    auto* subtitle = new TextLabel(phrases::location(location), TextRole::Small, place.card);
    subtitle->setMuted(true);
    words->addWidget(subtitle);
    const QString name = toQt(nameOf(location));
    for (const QString& tick : ticks) {
        auto* line = new TickLine(name + QString::number(place.boxes.size()), tick, place.card);
        place.boxes.push_back(line->box());
        words->addWidget(line);
    }
    words->addStretch(1);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(new LegFigure(location, place.card), 0, Qt::AlignTop);
    place.card->body()->addLayout(top, 1);

    place.choose = new QPushButton(tr("This is me"), place.card);
    place.choose->setObjectName(QStringLiteral("choose_") + name);
    place.choose->setAccessibleName(tr("This is me: %1").arg(title));
    place.choose->setCheckable(true);
    connect(place.choose, &QPushButton::clicked, this, [this, location] { choose(location); });
    place.count = new TextLabel(TextRole::Small, place.card);
    place.count->setMuted(true);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(scaled(*this, spacing::kMedium));
    bottom->addWidget(place.choose);
    bottom->addWidget(place.count, 1);
    place.card->body()->addLayout(bottom);
    for (QCheckBox* box : place.boxes) {
        connect(box, &QCheckBox::toggled, this, [this] {
            for (const Place& each : m_cards) {
                showCount(each);
            }
        });
    }
    showCount(place);
    m_places->addWidget(place.card, 1);
    return place;
}

QString WhereStep::title() const
{
    return tr("Where does it hurt?");
}

QString WhereStep::hint() const
{
    return tr("Tick what fits, then choose. The two places are loaded differently.");
}

void WhereStep::enter(const Episode&)
{
    m_cards.front().boxes.front()->setFocus(Qt::OtherFocusReason);
}

void WhereStep::write(Episode& episode) const
{
    episode.location = m_chosen.value_or(Location::Unsure);
}

void WhereStep::clear()
{
    for (const Place& place : m_cards) {
        for (QCheckBox* box : place.boxes) {
            box->setChecked(false);
        }
    }
    m_chosen.reset();
    showChoice();
}

void WhereStep::choose(Location location)
{
    m_chosen = location;
    showChoice();
    Q_EMIT edited();
}

void WhereStep::showChoice()
{
    for (const Place& place : m_cards) {
        const bool chosen = m_chosen == place.location;
        place.card->setChosen(chosen);
        place.choose->setChecked(chosen);
        place.choose->setDefault(chosen);
    }
    m_unsure->setChecked(m_chosen == Location::Unsure);
}

void WhereStep::showCount(const Place& place) const
{
    const auto ticked = std::count_if(place.boxes.begin(), place.boxes.end(),
                                      [](const QCheckBox* box) { return box->isChecked(); });
    place.count->setText(tr("%1 of %2 fit")
                             .arg(QLocale().toString(static_cast<int>(ticked)),
                                  QLocale().toString(place.boxes.size())));
}

void WhereStep::resizeEvent(QResizeEvent* event)
{
    OnboardingStep::resizeEvent(event);
    m_places->setDirection(width() < scaled(*this, kTwoColumns) ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
}

} // namespace springback::ui
