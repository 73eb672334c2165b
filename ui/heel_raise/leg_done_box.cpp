#include "ui/heel_raise/leg_done_box.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kSecondsAMinute = 60;

QString raisesText(int count)
{
    return count == 1 ? LegDoneBox::tr("1 raise") : LegDoneBox::tr("%n raises", nullptr, count);
}

QString restText(int left)
{
    if (left == 0) {
        return LegDoneBox::tr("The rest is over.");
    }
    const QString seconds =
        QStringLiteral("%1").arg(left % kSecondsAMinute, 2, 10, QLatin1Char('0'));
    return LegDoneBox::tr("Rest %1:%2").arg(QLocale().toString(left / kSecondsAMinute), seconds);
}

} // namespace

LegDoneBox::LegDoneBox(const RuleSet& rules, QWidget* parent)
    : QWidget(parent),
      m_ceilingAt(rules.acceptableMax),
      m_done(new TextLabel(TextRole::Body, this)),
      m_pain(new RatingScale(tr("Worst pain on that leg"), QStringLiteral("guidePain"), this)),
      m_ceiling(new TextLabel(
          tr("That is above the ceiling. Leaving it at that for today is a fine answer."),
          TextRole::Small, this)),
      m_rest(new TextLabel(TextRole::CardTitle, this))
{
    m_done->setObjectName(QStringLiteral("guideDone"));
    m_ceiling->setObjectName(QStringLiteral("guideCeiling"));
    m_rest->setObjectName(QStringLiteral("guideRest"));
    m_pain->setZones(rules);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(*this, spacing::kSmall));
    column->addWidget(m_done);
    column->addWidget(new TextLabel(tr("Worst pain on that leg"), TextRole::Small, this));
    column->addWidget(m_pain);
    column->addWidget(m_ceiling);
    column->addWidget(m_rest);
    connect(m_pain, &RatingScale::edited, this, &LegDoneBox::painGiven);
    connect(m_pain, &RatingScale::confirmed, this, &LegDoneBox::confirmed);
}

void LegDoneBox::setPain(std::optional<Pain> pain)
{
    m_pain->setRating(pain ? std::optional<PainRating>(*pain) : std::nullopt);
}

std::optional<Pain> LegDoneBox::pain() const
{
    const std::optional<PainRating> rating = m_pain->rating();
    return rating ? std::optional(rating->worst()) : std::nullopt;
}

void LegDoneBox::setFigures(int raises, bool interrupted, std::optional<int> restLeft)
{
    const QString count = raisesText(raises);
    m_done->setText(interrupted ? tr("%1 counted before the computer paused.").arg(count)
                                : tr("%1. You can correct it before saving.").arg(count));
    const std::optional<Pain> given = pain();
    m_ceiling->setVisible(given && given->value() > m_ceilingAt);
    m_rest->setText(restText(restLeft.value_or(0)));
    m_rest->setVisible(restLeft.has_value());
}

void LegDoneBox::focusPain()
{
    m_pain->setFocus(Qt::OtherFocusReason);
}

} // namespace springback::ui
