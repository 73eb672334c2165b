#include "ui/settings/restore_dialog.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/exchange/difference_table.h"
#include "ui/exchange/difference_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pill_bar.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

// Pixels of the design.
constexpr int kRestoreWidth = 860;
constexpr int kRestoreHeight = 560;

DifferenceStates restoreStates()
{
    return {RestoreDialog::tr("only in the diary now"), RestoreDialog::tr("only in the backup"),
            RestoreDialog::tr("different")};
}

QString restoreNumber(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

RestoreDialog::RestoreDialog(const LogDifference& difference, const QString& backup,
                             const EntryContext& context, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore a backup"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(difference, backup, context);
}

void RestoreDialog::build(const LogDifference& difference, const QString& backup,
                          const EntryContext& context)
{
    const bool same = isEmpty(difference);
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    auto* what = new TextLabel(TextRole::Body, this);
    what->setObjectName(QStringLiteral("restoreWhat"));
    layout->addWidget(what);
    if (same) {
        what->setText(tr("The backup %1 holds the same entries as the diary. There is nothing to "
                         "restore.")
                          .arg(backup));
        addButtons(*layout, false);
        return;
    }
    what->setText(tr("The backup %1 would take the place of the diary. What is only in the diary "
                     "now would go, what is only in the backup would come back, and what is "
                     "different would be as in the backup. Entries that stay as they are: %2.")
                      .arg(backup, restoreNumber(countsOf(difference).equal)));
    m_table = new DifferenceTable(tr("In the diary now"), tr("In the backup"), this);
    m_table->setRows(differenceRows(difference, restoreStates(), context));
    layout->addWidget(buildFilter(difference));
    layout->addWidget(m_table, 1);
    auto* hint = new TextLabel(tr("The diary as it is now is backed up first, and the message "
                                  "afterwards leads back to it."),
                               TextRole::Small, this);
    hint->setMuted(true);
    layout->addWidget(hint);
    addButtons(*layout, true);
    resize(QSize(scaled(*this, kRestoreWidth), scaled(*this, kRestoreHeight))
               .boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget* RestoreDialog::buildFilter(const LogDifference& difference)
{
    const DifferenceCounts counts = countsOf(difference);
    const DifferenceStates states = restoreStates();
    const std::size_t different = counts.different + (difference.settings ? 1 : 0);
    const QStringList shown{QString(), states.onlyHere, states.onlyThere, states.different};
    auto* filter = new PillBar(
        {{QStringLiteral("restoreAll"),
          tr("All: %1").arg(restoreNumber(counts.onlyHere + counts.onlyThere + different))},
         {QStringLiteral("restoreOnlyHere"),
          tr("Only in the diary now: %1").arg(restoreNumber(counts.onlyHere))},
         {QStringLiteral("restoreOnlyThere"),
          tr("Only in the backup: %1").arg(restoreNumber(counts.onlyThere))},
         {QStringLiteral("restoreDifferent"), tr("Different: %1").arg(restoreNumber(different))}},
        0, this);
    filter->setAccessibleName(tr("Which entries the table shows"));
    connect(filter, &PillBar::choiceChanged, this,
            [this, shown](int choice) { m_table->showOnly(shown.at(choice)); });
    return filter;
}

void RestoreDialog::addButtons(QBoxLayout& layout, bool canRestore)
{
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel =
        buttons->addButton(canRestore ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    cancel->setObjectName(QStringLiteral("cancelRestore"));
    if (canRestore) {
        QPushButton* restore = buttons->addButton(tr("&Replace the diary with this backup"),
                                                  QDialogButtonBox::AcceptRole);
        restore->setObjectName(QStringLiteral("confirmRestore"));
        restore->setAutoDefault(false);
    }
    cancel->setDefault(true); // after the others are there: the box prefers what accepts
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

} // namespace springback::ui
