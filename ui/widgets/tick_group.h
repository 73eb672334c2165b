// TickGroup: check boxes for the members of a vocabulary, with the set of those ticked.
// Knows the enum, not what it means.
#pragma once

#include <QCheckBox>
#include <QGridLayout>
#include <QWidget>

#include <utility>
#include <vector>

#include "core/domain/enum_set.h"
#include "core/domain/names.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tick_line.h"

namespace springback::ui {

template <class E> class TickGroup : public QWidget {
public:
    /// The boxes are called after the enumerators: "limping".
    TickGroup(EnumSet<E> offered, QString (*words)(E), int columns, QWidget* parent = nullptr)
        : QWidget(parent)
    {
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(scaled(*this, spacing::kSmall));
        grid->setHorizontalSpacing(scaled(*this, spacing::kLarge));
        for (E member : offered) {
            const int index = static_cast<int>(m_boxes.size());
            auto* line = new TickLine(toQt(nameOf(member)), words(member), this);
            grid->addWidget(line, index / columns, index % columns);
            m_boxes.emplace_back(member, line->box());
        }
        for (int column = 0; column < columns; ++column) {
            grid->setColumnStretch(column, 1);
        }
    }

    EnumSet<E> ticked() const
    {
        EnumSet<E> members;
        for (const auto& [member, box] : m_boxes) {
            if (box->isChecked()) {
                members.insert(member);
            }
        }
        return members;
    }

    void setTicked(EnumSet<E> members)
    {
        for (const auto& [member, box] : m_boxes) {
            box->setChecked(members.contains(member));
        }
    }

    QCheckBox* box(E member) const
    {
        for (const auto& [offered, box] : m_boxes) {
            if (offered == member) {
                return box;
            }
        }
        return nullptr;
    }

    const std::vector<std::pair<E, QCheckBox*>>& boxes() const { return m_boxes; }

private:
    std::vector<std::pair<E, QCheckBox*>> m_boxes;
};

} // namespace springback::ui
