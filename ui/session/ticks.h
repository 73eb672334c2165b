// Ticks: a grid of check boxes for a set of enumerators. Members without a box are kept as they
// were. Knows no words: the texts come in.
#pragma once

#include <QCheckBox>
#include <QGridLayout>

#include <utility>
#include <vector>

#include "core/domain/enum_set.h"
#include "core/domain/names.h"
#include "ui/qtconvert.h"

namespace springback::ui {

template <class E> class Ticks {
public:
    /// Boxes fill `grid` row by row; their object names are `prefix` and the enumerator's name.
    Ticks(QGridLayout& grid, QWidget* parent, int columns, QString prefix)
        : m_grid(&grid), m_parent(parent), m_columns(columns), m_prefix(std::move(prefix))
    {
    }

    QCheckBox* add(E member, const QString& text)
    {
        auto* box = new QCheckBox(text, m_parent);
        box->setObjectName(m_prefix + toQt(nameOf(member)));
        const int at = static_cast<int>(m_boxes.size());
        m_grid->addWidget(box, at / m_columns, at % m_columns);
        m_boxes.emplace_back(member, box);
        return box;
    }

    EnumSet<E> members() const
    {
        EnumSet<E> result = m_members;
        for (const auto& [member, box] : m_boxes) {
            result.erase(member);
            if (box->isChecked()) {
                result.insert(member);
            }
        }
        return result;
    }

    void setMembers(EnumSet<E> members)
    {
        m_members = members;
        for (const auto& [member, box] : m_boxes) {
            box->setChecked(members.contains(member));
        }
    }

private:
    QGridLayout* m_grid;
    QWidget* m_parent;
    int m_columns;
    QString m_prefix;
    EnumSet<E> m_members;
    std::vector<std::pair<E, QCheckBox*>> m_boxes;
};

} // namespace springback::ui
