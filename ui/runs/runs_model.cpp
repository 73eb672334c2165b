#include "ui/runs/runs_model.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QLocale>
#include <QStringList>

#include "ui/models/figures.h"
#include "ui/models/roles.h"
#include "ui/models/run_figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

std::optional<Pain> worstOf(const Run& run)
{
    std::optional<Pain> worst;
    for (const std::optional<PainRating>& rating : {run.painDuring, run.painAfter}) {
        if (rating) {
            worst = std::max(worst.value_or(rating->worst()), rating->worst());
        }
    }
    return worst;
}

QString optionalNumber(const std::optional<int>& value)
{
    return value ? QLocale().toString(*value) : QString();
}

/// Seconds for a kilometre; empty when it is not known.
QVariant paceValue(const Run& run)
{
    return run.duration && run.distance > Distance{}
               ? QVariant(run.duration->seconds * 1000.0 / run.distance.metres)
               : QVariant();
}

QVariant optionalValue(const std::optional<int>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant alignmentOf(int column)
{
    if (column == RunsModel::PainColumn) {
        return Qt::AlignCenter;
    }
    const bool isNumber = column >= RunsModel::DistanceColumn && column <= RunsModel::CadenceColumn;
    return QVariant::fromValue(isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                        : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void RunsModel::setRuns(const Log& log, const RuleSet& rules, Period period)
{
    beginResetModel();
    m_units = log.settings.units;
    m_dayStart = log.settings.dayStartsAt;
    m_rules = rules;
    m_rows.clear();
    std::ranges::copy_if(log.runs, std::back_inserter(m_rows),
                         [period](const Row<Run>& row) { return period.contains(row.value.date); });
    std::ranges::sort(m_rows, std::greater(), [this](const Row<Run>& row) {
        return std::pair(momentOf(row.value, m_dayStart), row.id);
    });
    endResetModel();
}

int RunsModel::rowOf(Id id) const
{
    const auto row = std::ranges::find(m_rows, id, &Row<Run>::id);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::text(const Run& run, int column) const
{
    switch (column) {
    case DateColumn:
        return QLocale().toString(toQt(run.date), QLocale::ShortFormat);
    case TimeColumn:
        return run.time ? phrases::time(*run.time) : QString();
    case DistanceColumn:
        return phrases::distance(run.distance, m_units);
    case MinutesColumn:
        return run.duration ? QLocale().toString(wholeMinutes(*run.duration)) : QString();
    case PaceColumn:
        return phrases::pace(run, m_units);
    case ClimbColumn:
        return run.climb ? phrases::climb(*run.climb, m_units) : QString();
    case CadenceColumn:
        return optionalNumber(run.cadence);
    case KindColumn: {
        QStringList kinds;
        if (run.hills) {
            kinds << tr("hills");
        }
        if (run.speed) {
            kinds << tr("speed work");
        }
        return kinds.join(QStringLiteral(", "));
    }
    case PainColumn:
        return worstOf(run) ? QLocale().toString(worstOf(run)->value()) : QString();
    case SourceColumn: {
        const QString source = phrases::runSource(run.source);
        return source.isEmpty() ? tr("entered by hand") : source;
    }
    default:
        return {};
    }
}

QVariant RunsModel::value(const Run& run, int column) const
{
    switch (column) {
    case DateColumn: // and by time within the day
        return momentOf(run, m_dayStart);
    case TimeColumn:
        return run.time ? QVariant(run.time->minutes) : QVariant();
    case DistanceColumn:
        return run.distance.metres;
    case MinutesColumn:
        return run.duration ? QVariant(run.duration->seconds) : QVariant();
    case PaceColumn:
        return paceValue(run);
    case ClimbColumn:
        return optionalValue(run.climb);
    case CadenceColumn:
        return optionalValue(run.cadence);
    case KindColumn:
        return (run.hills ? 1 : 0) + (run.speed ? 2 : 0);
    case PainColumn:
        return worstOf(run) ? QVariant(worstOf(run)->value()) : QVariant();
    default:
        return text(run, column);
    }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Run& run = m_rows[static_cast<std::size_t>(index.row())].value;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case ValueRole:
        return value(run, column);
    case ZoneRole:
        return column == PainColumn && worstOf(run)
                   ? QVariant(static_cast<int>(zoneOf(worstOf(run)->value(), m_rules)))
                   : QVariant();
    case Qt::ToolTipRole:
        return column == DateColumn ? QVariant(phrases::day(run.date))
               : column == PainColumn && run.painDuring && run.painAfter
                   ? QVariant(tr("during %1, after %2")
                                  .arg(ratingText(*run.painDuring), ratingText(*run.painAfter)))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DateColumn:
        return tr("Date");
    case TimeColumn:
        return tr("Time");
    case DistanceColumn:
        return tr("Distance");
    case MinutesColumn:
        return tr("Minutes");
    case PaceColumn:
        return m_units == Units::Metric ? tr("Pace (min/km)") : tr("Pace (min/mi)");
    case ClimbColumn:
        return tr("Climb");
    case CadenceColumn:
        return tr("Cadence");
    case KindColumn:
        return tr("With");
    case PainColumn:
        return tr("Pain");
    case SourceColumn:
        return tr("From");
    default:
        return {};
    }
}

} // namespace springback::ui
