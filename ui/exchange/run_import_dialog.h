// RunImportDialog: what becomes of each activity that some files held, before anything is changed,
// and the import of the ticked runs as one change. Reads no file.
#pragma once

#include <vector>

#include "core/activities/activity_files.h"
#include "ui/exchange/rehearsed_import.h"

namespace springback::ui {

class PillBar;
class RunImportTable;

class RunImportDialog : public RehearsedImport {
    Q_OBJECT

public:
    RunImportDialog(JournalBridge& bridge, std::vector<FoundActivity> found, KeepBefore keepBefore,
                    QWidget* parent = nullptr);

private:
    void planAgain() override;
    void tell() override;
    Change change() override;
    QString whyNothing() const override;
    void build();
    void addFilter(QBoxLayout& layout);

    std::vector<FoundActivity> m_found;
    PillBar* m_filter = nullptr;
    RunImportTable* m_table = nullptr;
};

} // namespace springback::ui
