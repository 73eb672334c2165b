#include "ui/widgets/rating_scale.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QTimer>

#include "ui/theme/tokens.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

std::optional<Pain> painOfKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        return Pain::from(key - Qt::Key_0);
    }
    return key == Qt::Key_X ? Pain::from(Pain::kMax) : std::nullopt;
}

RatingScale::RatingScale(const QString& name, const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_leftLabel(new TextLabel(tr("Left"), TextRole::Small, this)),
      m_rightLabel(new TextLabel(tr("Right"), TextRole::Small, this)),
      m_left(new PainScale(this)),
      m_right(new PainScale(this)),
      m_half(new TextLabel(TextRole::Small, this))
{
    setObjectName(objectName);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(*this, spacing::kMedium));
    grid->addWidget(m_leftLabel, 0, 0);
    grid->addWidget(m_left, 0, 1);
    grid->addWidget(m_rightLabel, 1, 0);
    grid->addWidget(m_right, 1, 1);
    m_half->setObjectName(objectName + QStringLiteral("Half"));
    m_half->setMuted(true);
    m_half->hide();
    grid->addWidget(m_half, 2, 1);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_left);
    for (PainScale* scale : {m_left, m_right}) {
        scale->installEventFilter(this);
        connect(scale, &PainScale::picked, this, &RatingScale::showHalf);
        connect(scale, &PainScale::picked, this, &RatingScale::edited);
    }
    connect(m_left, &PainScale::confirmed, this, &RatingScale::confirmLeft);
    connect(m_right, &PainScale::confirmed, this, &RatingScale::confirmed);
    nameScales();
}

void RatingScale::nameScales()
{
    m_leftLabel->setVisible(m_perSide);
    m_rightLabel->setVisible(m_perSide);
    m_right->setVisible(m_perSide);
    m_left->setObjectName(m_perSide ? objectName() + QStringLiteral("Left") : objectName());
    m_right->setObjectName(objectName() + QStringLiteral("Right"));
    m_left->setAccessibleName(m_perSide ? tr("%1, left").arg(m_name) : m_name);
    m_right->setAccessibleName(tr("%1, right").arg(m_name));
}

void RatingScale::setPerSide(bool perSide)
{
    if (perSide == m_perSide) {
        return;
    }
    const std::optional<PainRating> kept = rating();
    m_perSide = perSide;
    nameScales();
    setRating(kept);
}

void RatingScale::setZones(const RuleSet& rules)
{
    for (PainScale* scale : {m_left, m_right}) {
        scale->setZones(*Pain::from(rules.safeMax), *Pain::from(rules.acceptableMax));
    }
}

bool RatingScale::isHalfAnswered() const
{
    return m_perSide && m_left->value().has_value() != m_right->value().has_value();
}

QString RatingScale::problemIn(const QWidget& form)
{
    for (const RatingScale* scale : form.findChildren<RatingScale*>()) {
        if (scale->isHalfAnswered()) {
            return tr("Pain is answered for one side only. Answer the other one too, or take the "
                      "answer away with Delete.");
        }
    }
    return {};
}

void RatingScale::focusOpenSide()
{
    PainScale* open = m_perSide && m_left->value() ? m_right : m_left;
    open->setFocus(Qt::OtherFocusReason);
}

void RatingScale::showHalf()
{
    m_half->setText(m_left->value() ? tr("The right side has no answer yet.")
                                    : tr("The left side has no answer yet."));
    m_half->setVisible(isHalfAnswered());
}

std::optional<PainRating> RatingScale::rating() const
{
    const std::optional<Pain> left = m_left->value();
    const std::optional<Pain> right = m_right->value();
    if (!m_perSide) {
        return left ? std::optional<PainRating>(*left) : std::nullopt;
    }
    if (!left || !right) {
        return std::nullopt;
    }
    const bool untouched = m_given && m_given->left == *left && m_given->right == *right;
    return untouched ? *m_given : PainRating(*left, *right);
}

void RatingScale::setRating(std::optional<PainRating> rating)
{
    m_given = rating;
    if (rating && rating->perSide && !m_perSide) {
        m_perSide = true;
        nameScales();
    }
    m_left->setValue(rating ? std::optional(rating->left) : std::nullopt);
    m_right->setValue(rating ? std::optional(rating->right) : std::nullopt);
    showHalf();
}

void RatingScale::confirmLeft()
{
    if (m_perSide && !m_right->value()) {
        m_right->setFocus(Qt::TabFocusReason);
    } else {
        Q_EMIT confirmed();
    }
}

bool RatingScale::eventFilter(QObject* watched, QEvent* event)
{
    auto* scale = qobject_cast<PainScale*>(watched);
    if (scale == nullptr || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        scale->setValue(std::nullopt);
        showHalf();
        Q_EMIT edited();
        return true;
    }
    // One key answers one side, so the next key answers the other.
    if (m_perSide && scale == m_left && painOfKey(key) && !m_right->value()) {
        QTimer::singleShot(0, m_right, [this] { m_right->setFocus(Qt::TabFocusReason); });
    }
    return false;
}

} // namespace springback::ui
