#include "ui/models/session_model.h"

#include <algorithm>

#include <QLocale>

#include "core/domain/validate.h"
#include "ui/models/figures.h"
#include "ui/models/roles.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

constexpr double kKilogramStep = 2.5;
constexpr double kPoundStep = 5.0;

QString number(int value)
{
    return QLocale().toString(value);
}

QVariant optionalNumber(const std::optional<int>& value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<int> readNumber(const QVariant& value)
{
    return value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt;
}

} // namespace

SessionModel::SessionModel(const Programme& programme, QObject* parent)
    : QAbstractTableModel(parent), m_programme(&programme)
{
}

void SessionModel::setRows(std::vector<DraftRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void SessionModel::add(const std::vector<DraftRow>& rows)
{
    if (rows.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void SessionModel::setRuleSet(const RuleSet& rules)
{
    if (rules == m_ruleSet) {
        return;
    }
    m_ruleSet = rules;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, PainColumn), index(rowCount() - 1, PainColumn), {ZoneRole});
    }
}

void SessionModel::setUnits(Units units)
{
    if (units == m_units) {
        return;
    }
    m_units = units;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, LoadColumn), index(rowCount() - 1, LoadColumn));
    }
}

void SessionModel::setPain(int row, std::optional<Pain> pain)
{
    DraftRow& changed = m_rows.at(static_cast<std::size_t>(row));
    changed.pain = pain ? std::optional<PainRating>(*pain) : std::nullopt;
    changed.done = changed.done || pain.has_value();
    tellRow(row);
}

void SessionModel::setDone(int row, bool done)
{
    m_rows.at(static_cast<std::size_t>(row)).done = done;
    tellRow(row);
}

void SessionModel::tellRow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int SessionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags SessionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const DraftRow& row = m_rows[static_cast<std::size_t>(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == ExerciseColumn) {
        return flags | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable;
    }
    if (row.done) {
        flags |= Qt::ItemIsEnabled;
        if (index.column() != VariantColumn || variantsOf(row).size() > 1) {
            flags |= Qt::ItemIsEditable;
        }
    }
    return flags;
}

QVariant SessionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const DraftRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::EditRole:
    case ValueRole:
        return value(row, column);
    case ZoneRole:
        return column == PainColumn && row.pain
                   ? QVariant(static_cast<int>(zoneOf(row.pain->worst().value(), m_ruleSet)))
                   : QVariant();
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::CheckStateRole:
        return column == ExerciseColumn ? QVariant(row.done ? Qt::Checked : Qt::Unchecked)
                                        : QVariant();
    case Qt::TextAlignmentRole:
        return column == ExerciseColumn || column == SideColumn || column == VariantColumn
                   ? QVariant()
                   : QVariant(Qt::AlignCenter);
    default:
        return editorHint(row, column, role);
    }
}

QVariant SessionModel::display(const DraftRow& row, int column) const
{
    switch (column) {
    case ExerciseColumn:
        return phrases::exercise(*m_programme, row.exercise);
    case SetsColumn:
        return number(row.sets);
    case AmountColumn:
        return row.holdSeconds ? tr("%1 s", "seconds of a hold").arg(number(*row.holdSeconds))
                               : number(row.reps.value_or(0));
    case LoadColumn:
        return row.load.grams == 0 ? QString() : phrases::load(row.load, m_units);
    case SideColumn:
        return phrases::side(row.side);
    case VariantColumn:
        return row.variant.empty() ? QString() : phrases::variant(row.variant);
    case PainColumn:
        return row.pain ? ratingText(*row.pain) : QString();
    case RpeColumn:
        return row.rpe ? number(*row.rpe) : QString();
    default:
        return {};
    }
}

QVariant SessionModel::value(const DraftRow& row, int column) const
{
    switch (column) {
    case ExerciseColumn:
        return toQt(row.exercise);
    case SetsColumn:
        return row.sets;
    case AmountColumn:
        return row.holdSeconds ? *row.holdSeconds : row.reps.value_or(0);
    case LoadColumn:
        return loadValue(row.load, m_units);
    case SideColumn:
        return static_cast<int>(row.side);
    case VariantColumn:
        return toQt(row.variant);
    case PainColumn:
        return row.pain ? QVariant(row.pain->worst().value()) : QVariant();
    case RpeColumn:
        return optionalNumber(row.rpe);
    default:
        return {};
    }
}

QVariant SessionModel::maximum(const DraftRow& row, int column) const
{
    switch (column) {
    case SetsColumn:
        return limits::kMaxSets;
    case AmountColumn:
        return row.holdSeconds ? limits::kMaxHoldSeconds : limits::kMaxReps;
    case LoadColumn:
        return loadValue(Load{limits::kMaxLoadGrams}, m_units);
    case PainColumn:
    case RpeColumn:
        return limits::kMaxRpe;
    default:
        return {};
    }
}

QVariant SessionModel::editorHint(const DraftRow& row, int column, int role) const
{
    const bool scale = column == PainColumn || column == RpeColumn;
    switch (role) {
    case MinimumRole:
        return column == SetsColumn || column == AmountColumn ? 1 : 0;
    case MaximumRole:
        return maximum(row, column);
    case StepRole:
        return column != LoadColumn ? 1.0 : m_units == Units::Imperial ? kPoundStep : kKilogramStep;
    case DecimalsRole:
        return column == LoadColumn ? 2 : 0;
    case SuffixRole:
        if (column == LoadColumn) {
            return m_units == Units::Imperial ? tr(" lb") : tr(" kg");
        }
        return column == AmountColumn && row.holdSeconds ? tr(" s") : QString();
    case OptionalRole:
        return scale;
    case ChoicesRole:
        return choices(row, column).first;
    case ChoiceTextsRole:
        return choices(row, column).second;
    default:
        return {};
    }
}

std::pair<QVariantList, QStringList> SessionModel::choices(const DraftRow& row, int column) const
{
    std::pair<QVariantList, QStringList> offered;
    if (column == SideColumn) {
        for (const Side side : {Side::Left, Side::Right, Side::Both}) {
            offered.first << static_cast<int>(side);
            offered.second << phrases::side(side);
        }
    } else if (column == VariantColumn) {
        for (const std::string& variant : variantsOf(row)) {
            offered.first << toQt(variant);
            offered.second << phrases::variant(variant);
        }
    }
    return offered;
}

QVariant SessionModel::toolTip(const DraftRow& row, int column) const
{
    if (column == PainColumn && !row.pain) {
        return tr("Empty: the worst pain of the session counts for this exercise. "
                  "Press 0 to 9, or X for 10.");
    }
    const Exercise* exercise = m_programme->exercise(row.exercise);
    if (column == RpeColumn && exercise != nullptr && exercise->targetRpe) {
        return tr("How hard it felt, 0 to 10. The plan aims for %1.")
            .arg(number(*exercise->targetRpe));
    }
    if (column == ExerciseColumn && exercise != nullptr) {
        return toQt(exercise->cue);
    }
    return {};
}

std::vector<std::string> SessionModel::variantsOf(const DraftRow& row) const
{
    std::vector<std::string> variants;
    const auto add = [&variants](const std::string& variant) {
        if (!variant.empty() && std::ranges::find(variants, variant) == variants.end()) {
            variants.push_back(variant);
        }
    };
    if (const Exercise* exercise = m_programme->exercise(row.exercise)) {
        for (const Rung& rung : exercise->ladder) {
            add(rung.variant);
            add(rung.alsoVariant);
        }
    }
    add(row.variant);
    return variants;
}

bool SessionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    if (role == Qt::CheckStateRole && index.column() == ExerciseColumn) {
        setDone(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    DraftRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role != Qt::EditRole || !setValue(row, index.column(), value)) {
        return false;
    }
    tellRow(index.row());
    return true;
}

bool SessionModel::setValue(DraftRow& row, int column, const QVariant& value) const
{
    switch (column) {
    case SetsColumn:
        row.sets = value.toInt();
        return true;
    case AmountColumn:
        (row.holdSeconds ? row.holdSeconds : row.reps) = value.toInt();
        return true;
    case LoadColumn:
        row.load = loadFrom(value.toDouble(), m_units);
        return true;
    case SideColumn:
        row.side = static_cast<Side>(value.toInt());
        return true;
    case VariantColumn:
        row.variant = fromQt(value.toString());
        return true;
    case PainColumn: {
        const std::optional<Pain> pain =
            value.isValid() ? Pain::from(value.toInt()) : std::optional<Pain>();
        row.pain = pain ? std::optional<PainRating>(*pain) : std::nullopt;
        return pain.has_value() || !value.isValid();
    }
    case RpeColumn:
        row.rpe = readNumber(value);
        return true;
    default:
        return false;
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ExerciseColumn:
        return tr("Exercise");
    case SetsColumn:
        return tr("Sets");
    case AmountColumn:
        return tr("Reps or hold");
    case LoadColumn:
        return tr("Load");
    case SideColumn:
        return tr("Side");
    case VariantColumn:
        return tr("Variant");
    case PainColumn:
        return tr("Pain");
    case RpeColumn:
        return tr("RPE");
    default:
        return {};
    }
}

} // namespace springback::ui
