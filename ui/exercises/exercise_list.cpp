#include "ui/exercises/exercise_list.h"

#include "core/programme/figure_file.h"
#include "ui/exercises/exercise_text.h"
#include "ui/journal_bridge.h"
#include "ui/qtconvert.h"

namespace springback::ui {

ExerciseModel::ExerciseModel(const JournalBridge& bridge, QObject* parent)
    : QAbstractListModel(parent), m_bridge(bridge)
{
    connect(&bridge, &JournalBridge::changed, this, &ExerciseModel::tellAll);
    connect(&bridge, &JournalBridge::reloaded, this, &ExerciseModel::tellAll);
}

void ExerciseModel::setPlace(std::optional<Location> place)
{
    m_place = place;
    tellAll();
}

/// The programme stays, but doses and notes may be others.
void ExerciseModel::tellAll()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Exercise& ExerciseModel::exercise(int row) const
{
    return m_bridge.programme().exercises[static_cast<std::size_t>(row)];
}

int ExerciseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bridge.programme().exercises.size());
}

QVariant ExerciseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Exercise& shown = exercise(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return toQt(shown.name);
    case Qt::AccessibleDescriptionRole:
    case NoteRole:
        return noteOf(shown);
    case FigureRole:
        return figureOf(shown);
    case DimmedRole: {
        const Fit fit = shown.fitAt(m_place.value_or(m_bridge.plan().location));
        return fit == Fit::Hidden || fit == Fit::NotUsed;
    }
    default:
        return {};
    }
}

QString ExerciseModel::noteOf(const Exercise& exercise) const
{
    const ExerciseText text = exerciseText(exercise, m_bridge.programme(), m_bridge.plan(), m_place,
                                           m_bridge.log().settings.units);
    if (text.suits.isEmpty()) {
        return text.dose;
    }
    return text.dose.isEmpty() ? text.suits
                               : tr("%1 · %2", "dose, on the floor").arg(text.dose, text.suits);
}

QVariant ExerciseModel::figureOf(const Exercise& exercise) const
{
    const ExerciseText text = exerciseText(exercise, m_bridge.programme(), m_bridge.plan(), m_place,
                                           m_bridge.log().settings.units);
    const auto figure = springback::figureOf(m_bridge.programme(), exercise.id, text.variant);
    return figure ? QVariant::fromValue(*figure) : QVariant();
}

ExerciseFilter::ExerciseFilter(ExerciseModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void ExerciseFilter::setPlace(std::optional<Location> place)
{
    m_model.setPlace(place);
    invalidateFilter();
}

void ExerciseFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

const Exercise& ExerciseFilter::exercise(const QModelIndex& proxyIndex) const
{
    return m_model.exercise(mapToSource(proxyIndex).row());
}

bool ExerciseFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const Exercise& exercise = m_model.exercise(row);
    const std::optional<Location> place = m_model.place();
    return (!place || exercise.fitAt(*place) != Fit::NotUsed) && isFound(exercise, m_text);
}

} // namespace springback::ui
