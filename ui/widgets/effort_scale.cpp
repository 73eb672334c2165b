#include "ui/widgets/effort_scale.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kInARow = 6;

} // namespace

EffortScale::EffortScale(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(*this, spacing::kSmall));
    for (int rpe = 0; rpe <= kMost; ++rpe) {
        const QString number = QLocale().toString(rpe);
        auto* button = new QPushButton(number, this);
        button->setObjectName(QStringLiteral("effort%1").arg(rpe));
        button->setAccessibleName(tr("Effort %1 of 10").arg(number));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, rpe] { Q_EMIT picked(rpe); });
        grid->addWidget(button, rpe / kInARow, rpe % kInARow);
        m_buttons.push_back(button);
    }
}

void EffortScale::setTarget(std::optional<int> target)
{
    for (int rpe = 0; rpe <= kMost; ++rpe) {
        m_buttons[static_cast<std::size_t>(rpe)]->setDefault(rpe == target);
    }
}

} // namespace springback::ui
