// ExportDialog: in which format the diary, or the plan, is to be written. Writes nothing itself.
#pragma once

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QRadioButton;

namespace springback::ui {

enum class ExportFormat { Document, Tables, Fhir, Calendar };

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person goes on to choose a place. `checkIns` counts for the calendar.
    void chosen(springback::ui::ExportFormat format, bool checkIns);

private:
    void addFormat(QBoxLayout& layout, const char* name, const QString& text, const QString& what);
    void addCheckIns(QBoxLayout& layout);
    void addButtons(QBoxLayout& layout);
    void choose();

    QList<QRadioButton*> m_formats; ///< in the order of ExportFormat
    QCheckBox* m_checkIns = nullptr;
};

} // namespace springback::ui
