// RunImportDialog: what becomes of each activity that some files held, before anything is changed,
// and the import of the ticked runs as one change. Reads no file.
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

#include "core/activities/activity_files.h"
#include "core/result.h"

class QBoxLayout;
class QPushButton;

namespace springback::ui {

class JournalBridge;
class PillBar;
class RunImportTable;
class TextLabel;

class RunImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Keeps what the diary holds before it changes.
    using KeepBefore = std::function<Result<void>()>;

    RunImportDialog(JournalBridge& bridge, std::vector<FoundActivity> found, KeepBefore keepBefore,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    /// That many runs came in.
    void imported(int runs);

private:
    void build();
    void addFilter(QBoxLayout& layout);
    TextLabel* makeDetail();
    void addButtons(QBoxLayout& layout);
    void planAgain();
    QString problem(int runs) const;
    void tell();
    void tellFailure(const Error& error);
    void import();

    JournalBridge& m_bridge;
    std::vector<FoundActivity> m_found;
    KeepBefore m_keepBefore;
    QString m_failure; ///< why the import that was asked for did not happen
    TextLabel* m_summary = nullptr;
    PillBar* m_filter = nullptr;
    RunImportTable* m_table = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace springback::ui
