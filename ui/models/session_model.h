// SessionModel: the rows of a session draft as a table that can be edited in place. Knows doses and
// their words; does not know the plan, the rest of the session, or how it is stored.
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "core/domain/vocabulary.h"
#include "core/programme/programme.h"
#include "core/rules/rule_set.h"
#include "ui/session/session_draft.h"

namespace springback::ui {

class SessionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ExerciseColumn, ///< with a tick: unticked rows are left out of the session
        SetsColumn,
        AmountColumn, ///< reps, or seconds of a hold
        LoadColumn,
        PainColumn,
        RpeColumn,
        SideColumn,
        VariantColumn,
        ColumnCount
    };

    /// The programme must outlive the model.
    explicit SessionModel(const Programme& programme, QObject* parent = nullptr);

    const std::vector<DraftRow>& rows() const { return m_rows; }
    void setRows(std::vector<DraftRow> rows);
    void add(const std::vector<DraftRow>& rows);
    void setUnits(Units units);
    /// Whose zones the pains are shown in.
    void setRuleSet(const RuleSet& rules);

    /// Noting a pain says that the exercise was done; empty takes the pain away.
    void setPain(int row, std::optional<Pain> pain);
    void setDone(int row, bool done);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant display(const DraftRow& row, int column) const;
    QVariant value(const DraftRow& row, int column) const;
    QVariant maximum(const DraftRow& row, int column) const;
    QVariant editorHint(const DraftRow& row, int column, int role) const;
    /// What a combo box offers: the raw values, and their texts.
    std::pair<QVariantList, QStringList> choices(const DraftRow& row, int column) const;
    QVariant toolTip(const DraftRow& row, int column) const;
    bool setValue(DraftRow& row, int column, const QVariant& value) const;
    std::vector<std::string> variantsOf(const DraftRow& row) const;
    void tellRow(int row);

    const Programme* m_programme;
    Units m_units = Units::Metric;
    RuleSet m_ruleSet;
    std::vector<DraftRow> m_rows;
};

} // namespace springback::ui
