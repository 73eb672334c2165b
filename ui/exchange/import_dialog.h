// ImportDialog: what becomes of each entry of a document, before anything is changed, and the
// import itself as one change. Reads no file.
#pragma once

#include "core/exchange/import_plan.h"
#include "ui/exchange/import_rows.h"
#include "ui/exchange/rehearsed_import.h"

namespace springback::ui {

class DifferenceTable;
class PillBar;

class ImportDialog : public RehearsedImport {
    Q_OBJECT

public:
    ImportDialog(JournalBridge& bridge, LogDocument document, const QString& file,
                 KeepBefore keepBefore, QWidget* parent = nullptr);

private:
    void planAgain() override;
    void tell() override;
    Change change() override;
    QString whyNothing() const override;
    void build();
    void addFilter(QBoxLayout& layout);
    void addPicks(QBoxLayout& layout);
    void makePlan();
    void pick(int row, bool takeTheirs);
    void pickAll(Pick pick);
    void plan();

    LogDocument m_document;
    QString m_file;
    ImportChoices m_choices;
    ImportPlan m_plan;
    ImportRows m_rows;
    bool m_planPending = false;
    PillBar* m_filter = nullptr;
    QWidget* m_picks = nullptr;
    DifferenceTable* m_table = nullptr;
};

} // namespace springback::ui
