// ExerciseModel: the exercises of the programme with a line on each. ExerciseFilter: those of one
// place, by search. What is told of one: exercise_text.h.
#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <optional>

#include "core/programme/figure.h"
#include "core/rules/plan.h"

namespace springback::ui {

class JournalBridge;

enum ExerciseRole {
    NoteRole = Qt::UserRole, ///< the line under the name
    FigureRole,              ///< an ExerciseFigure; invalid where there is none
    DimmedRole,              ///< true: it is told here, but not done
};

class ExerciseModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ExerciseModel(const JournalBridge& bridge, QObject* parent = nullptr);

    /// The place that is looked at; nothing: all of them.
    void setPlace(std::optional<Location> place);
    std::optional<Location> place() const { return m_place; }
    const Exercise& exercise(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void tellAll();
    QString noteOf(const Exercise& exercise) const;
    QVariant figureOf(const Exercise& exercise) const;

    const JournalBridge& m_bridge;
    std::optional<Location> m_place;
};

class ExerciseFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ExerciseFilter(ExerciseModel& model, QObject* parent = nullptr);

    /// Leaves out what another exercise stands for at that place.
    void setPlace(std::optional<Location> place);
    /// Every word must stand somewhere in what is told.
    void setText(const QString& text);

    const Exercise& exercise(const QModelIndex& proxyIndex) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ExerciseModel& m_model;
    QString m_text;
};

} // namespace springback::ui

Q_DECLARE_METATYPE(springback::ExerciseFigure)
