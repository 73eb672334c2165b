// StartDosesTable: where a person starts on the ladder of each exercise of a stage. Untouched rows
// mean the entry rung and give no record.
#pragma once

#include <QWidget>

#include <vector>

#include "core/domain/records.h"
#include "core/programme/programme.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;

namespace springback::ui {

class StartDosesTable : public QWidget {
    Q_OBJECT

public:
    explicit StartDosesTable(const Programme& programme, QWidget* parent = nullptr);

    void setUnits(Units units);
    /// Rows for that stage and place; answers given for the same rows are kept.
    void showFor(Stage stage, Location location);
    bool isEmpty() const { return m_rows.empty(); }
    std::vector<StartDose> doses() const;
    /// Shows those of its exercises; the others stand at their entry.
    void setDoses(const std::vector<StartDose>& doses);
    bool has(const std::string& exercise) const;

private:
    struct Row {
        std::string exercise;
        bool byChoice = false;
        int top = 1; ///< the rung that takes load, from 1
        QComboBox* rung = nullptr;
        QDoubleSpinBox* load = nullptr; ///< null without added load
    };

    Row addRow(const Exercise& exercise, bool byChoice, Location location, QGridLayout& grid);
    QDoubleSpinBox* loadBox(const Exercise& exercise);

    const Programme* m_programme;
    Units m_units = Units::Metric;
    Stage m_stage = Stage::Settle;
    Location m_location = Location::Unsure;
    QWidget* m_content = nullptr;
    std::vector<Row> m_rows;
};

} // namespace springback::ui
