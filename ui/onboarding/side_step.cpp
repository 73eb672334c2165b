#include "ui/onboarding/side_step.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/validate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

SideStep::SideStep(QWidget* parent) : OnboardingStep(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    layout->addWidget(buildSides());
    layout->addWidget(buildMorning());
    layout->addStretch(1);
}

QWidget* SideStep::buildSides()
{
    auto* card = new Card(this);
    card->body()->addWidget(new TextLabel(tr("Which side?"), TextRole::CardTitle, card));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(*this, spacing::kSmall));
    auto* group = new QButtonGroup(this);
    const std::array<QString, 3> words{tr("Left"), tr("Right"), tr("Both")};
    const std::array<QString, 3> names{QStringLiteral("sideLeft"), QStringLiteral("sideRight"),
                                       QStringLiteral("sideBoth")};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i] = new QPushButton(words[i], card);
        m_sides[i]->setObjectName(names[i]);
        m_sides[i]->setCheckable(true);
        group->addButton(m_sides[i]);
        row->addWidget(m_sides[i]);
        connect(m_sides[i], &QPushButton::toggled, this, &SideStep::choose);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

QWidget* SideStep::buildMorning()
{
    auto* card = new Card(this);
    card->body()->addWidget(new TextLabel(tr("A usual morning"), TextRole::CardTitle, card));
    auto* hint =
        new TextLabel(tr("Pain on your first steps out of bed, on most mornings of the last "
                         "two weeks. Every check-in is compared with it at first."),
                      TextRole::Small, card);
    hint->setMuted(true);
    card->body()->addWidget(hint);
    m_pain = new RatingScale(tr("Pain on a usual morning"), QStringLiteral("usualPain"), card);
    card->body()->addWidget(m_pain);
    auto* label =
        new TextLabel(tr("Stiffness on a usual morning, if you know it"), TextRole::Body, card);
    label->setWordWrap(false);
    m_stiffness = new OptionalSpinBox(limits::kMaxStiffness, card);
    m_stiffness->setObjectName(QStringLiteral("usualStiffness"));
    m_stiffness->setAccessibleName(tr("Minutes of stiffness on a usual morning"));
    m_stiffness->setSuffix(tr(" min"));
    label->setBuddy(m_stiffness);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(*this, spacing::kMedium));
    row->addWidget(label);
    row->addWidget(m_stiffness);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(m_pain, &RatingScale::edited, this, &SideStep::edited);
    return card;
}

QString SideStep::title() const
{
    return tr("Which side, and how are mornings?");
}

QString SideStep::hint() const
{
    return tr("The morning after tells most about what the tendon made of a day.");
}

std::optional<Side> SideStep::side() const
{
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        if (m_sides[i]->isChecked()) {
            return static_cast<Side>(i);
        }
    }
    return std::nullopt;
}

bool SideStep::isComplete() const
{
    const std::optional<PainRating> pain = m_pain->rating();
    return side() && pain && (side() != Side::Both || pain->perSide);
}

void SideStep::enter(const Episode&)
{
    const auto chosen = static_cast<std::size_t>(side().value_or(Side::Left));
    m_sides[chosen]->setFocus(Qt::OtherFocusReason);
}

void SideStep::write(Episode& episode) const
{
    episode.side = side().value_or(Side::Right);
    episode.usualMorningPain = m_pain->rating().value_or(PainRating());
    episode.usualStiffness = m_stiffness->answer();
}

void SideStep::clear()
{
    auto* group = m_sides.front()->group();
    group->setExclusive(false);
    for (QPushButton* button : m_sides) {
        button->setChecked(false);
    }
    group->setExclusive(true);
    m_pain->setRating(std::nullopt);
    m_stiffness->setAnswer(std::nullopt);
}

void SideStep::choose()
{
    m_pain->setPerSide(side() == Side::Both);
    for (QPushButton* button : m_sides) {
        button->setDefault(button->isChecked());
    }
    Q_EMIT edited();
}

} // namespace springback::ui
