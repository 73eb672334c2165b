#include "ui/widgets/pain_question.h"

#include <QVBoxLayout>

#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

PainQuestion::PainQuestion(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_firstLabel(new TextLabel(tr("Left"), TextRole::Small, this)),
      m_first(new PainScale(this)),
      m_secondLabel(new TextLabel(tr("Right"), TextRole::Small, this)),
      m_second(new PainScale(this))
{
    setObjectName(name + QStringLiteral("Question"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kTiny));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_firstLabel), static_cast<QWidget*>(m_first),
          static_cast<QWidget*>(m_secondLabel), static_cast<QWidget*>(m_second)}) {
        layout->addWidget(widget);
    }
    m_firstLabel->setMuted(true);
    m_secondLabel->setMuted(true);
    m_first->setObjectName(name);
    for (PainScale* scale : {m_first, m_second}) {
        connect(scale, &PainScale::picked, this, &PainQuestion::picked);
        connect(scale, &PainScale::confirmed, this, &PainQuestion::confirm);
    }
    setSide(Side::Right);
    setFocusProxy(m_first);
}

void PainQuestion::setSide(Side side)
{
    const QString name = objectName().chopped(static_cast<int>(qstrlen("Question")));
    m_side = side;
    m_first->setObjectName(isPerSide() ? name + QStringLiteral("Left") : name);
    m_second->setObjectName(name + QStringLiteral("Right"));
    m_firstLabel->setVisible(isPerSide());
    m_secondLabel->setVisible(isPerSide());
    m_second->setVisible(isPerSide());
    nameScales();
}

void PainQuestion::setQuestion(const QString& question)
{
    m_question = question;
    nameScales();
}

void PainQuestion::nameScales()
{
    m_first->setAccessibleName(isPerSide() ? tr("%1, left").arg(m_question) : m_question);
    m_second->setAccessibleName(tr("%1, right").arg(m_question));
}

void PainQuestion::setCompact(bool compact)
{
    m_first->setCompact(compact);
    m_second->setCompact(compact);
}

void PainQuestion::setZones(Pain safeMax, Pain acceptableMax)
{
    m_first->setZones(safeMax, acceptableMax);
    m_second->setZones(safeMax, acceptableMax);
}

std::optional<PainRating> PainQuestion::rating() const
{
    if (!m_first->value() || (isPerSide() && !m_second->value())) {
        return std::nullopt;
    }
    return isPerSide() ? PainRating(*m_first->value(), *m_second->value())
                       : PainRating(*m_first->value());
}

void PainQuestion::setRating(const std::optional<PainRating>& rating)
{
    if (!rating) {
        m_first->setValue(std::nullopt);
        m_second->setValue(std::nullopt);
        return;
    }
    m_first->setValue(isPerSide() ? rating->left : rating->worst());
    m_second->setValue(rating->right);
}

void PainQuestion::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void PainQuestion::confirm()
{
    if (rating()) {
        Q_EMIT confirmed();
    } else {
        (m_first->value() ? m_second : m_first)->setFocus(Qt::TabFocusReason);
    }
}

} // namespace springback::ui
