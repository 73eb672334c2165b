#include "ui/exchange/export_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kExportWidth = 520; // pixels of the design

/// Below a choice, under its words.
void addIndented(QBoxLayout& layout, QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->addSpacing(scaled(*widget, spacing::kHuge));
    row->addWidget(widget, 1);
    layout.addLayout(row);
}

} // namespace

ExportDialog::ExportDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kSmall));
    addFormat(*layout, "exportAsDocument", tr("&Everything, as a document (JSON)"),
              tr("To keep, to move to another computer, or to import again."));
    addFormat(*layout, "exportAsTables", tr("&Tables for a spreadsheet (CSV)"),
              tr("A folder with one file for each kind of entry."));
    addFormat(*layout, "exportAsFhir", tr("A bundle for &health care (FHIR R4)"),
              tr("Pain, tests, exercises and runs, without your name."));
    addFormat(*layout, "exportAsCalendar", tr("The plan for a c&alendar (iCalendar)"),
              tr("What is planned in the next four weeks, with the doses as of today."));
    addCheckIns(*layout);
    addButtons(*layout);
    m_formats.front()->setChecked(true);
    m_formats.front()->setFocus();
    resize(scaled(*this, kExportWidth), sizeHint().height());
}

void ExportDialog::addFormat(QBoxLayout& layout, const char* name, const QString& text,
                             const QString& what)
{
    auto* format = new QRadioButton(text, this);
    format->setObjectName(QString::fromLatin1(name));
    format->setAccessibleDescription(what);
    layout.addWidget(format);
    auto* words = new TextLabel(what, TextRole::Small, this);
    words->setMuted(true);
    addIndented(layout, words);
    m_formats << format;
}

void ExportDialog::addCheckIns(QBoxLayout& layout)
{
    m_checkIns = new QCheckBox(tr("With a &reminder of the check-in each morning"), this);
    m_checkIns->setObjectName(QStringLiteral("exportCheckIns"));
    m_checkIns->setEnabled(false);
    connect(m_formats.last(), &QRadioButton::toggled, m_checkIns, &QWidget::setEnabled);
    addIndented(layout, m_checkIns);
}

void ExportDialog::addButtons(QBoxLayout& layout)
{
    layout.addSpacing(scaled(*this, spacing::kSmall));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelExport"));
    cancel->setAutoDefault(false);
    QPushButton* go = buttons->addButton(tr("Choose a &place…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("confirmExport"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

void ExportDialog::choose()
{
    for (qsizetype i = 0; i < m_formats.size(); ++i) {
        if (m_formats[i]->isChecked()) {
            const bool checkIns = m_checkIns->isEnabled() && m_checkIns->isChecked();
            accept();
            Q_EMIT chosen(static_cast<ExportFormat>(i), checkIns);
            return;
        }
    }
}

} // namespace springback::ui
