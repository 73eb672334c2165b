// ImportDialog: what becomes of each entry of a document, before anything is changed, and the
// import itself as one change. Reads no file.
#pragma once

#include <QDialog>

#include <functional>

#include "core/exchange/import_plan.h"
#include "core/result.h"
#include "ui/exchange/import_rows.h"

class QBoxLayout;
class QPushButton;

namespace springback::ui {

class DifferenceTable;
class JournalBridge;
class PillBar;
class TextLabel;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Keeps what the diary holds before it changes.
    using KeepBefore = std::function<Result<void>()>;

    ImportDialog(JournalBridge& bridge, LogDocument document, const QString& file,
                 KeepBefore keepBefore, QWidget* parent = nullptr);

Q_SIGNALS:
    /// That many entries came in or were changed.
    void imported(int entries);

private:
    void build();
    void addFilter(QBoxLayout& layout);
    void addPicks(QBoxLayout& layout);
    void addButtons(QBoxLayout& layout);
    void makePlan();
    void pick(int row, bool takeTheirs);
    void pickAll(Pick pick);
    void planAgain();
    void plan();
    void tell();
    QString problem(int entries) const;
    void tellFailure(const Error& error);
    void import();

    JournalBridge& m_bridge;
    LogDocument m_document;
    QString m_file;
    KeepBefore m_keepBefore;
    ImportChoices m_choices;
    ImportPlan m_plan;
    ImportRows m_rows;
    QString m_failure; ///< why the import that was asked for did not happen
    bool m_planPending = false;
    TextLabel* m_summary = nullptr;
    PillBar* m_filter = nullptr;
    QWidget* m_picks = nullptr;
    DifferenceTable* m_table = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace springback::ui
