#include "ui/exchange/rehearsed_import.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

RehearsedImport::RehearsedImport(JournalBridge& bridge, const QString& name, KeepBefore keepBefore,
                                 QWidget* parent)
    : QDialog(parent), m_bridge(bridge), m_name(name), m_keepBefore(std::move(keepBefore))
{
    setObjectName(part("Dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    follow();
    connect(&m_bridge, &JournalBridge::reloaded, this, [this] { planAgain(); });
    connect(&m_bridge, &JournalBridge::failed, this, &RehearsedImport::tellFailure);
}

QString RehearsedImport::part(const char* ending) const
{
    return m_name + QLatin1StringView(ending);
}

QString RehearsedImport::button(const char* beginning) const
{
    return QLatin1StringView(beginning) + m_name.left(1).toUpper() + m_name.mid(1);
}

void RehearsedImport::follow()
{
    connect(&m_bridge, &JournalBridge::changed, this, [this] { planAgain(); });
}

QBoxLayout* RehearsedImport::beginLayout()
{
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    m_summary = new TextLabel(TextRole::Body, this);
    m_summary->setObjectName(part("Summary"));
    layout->addWidget(m_summary);
    return layout;
}

TextLabel* RehearsedImport::makeDetail(QAbstractItemView& table,
                                       const std::function<QString(const QModelIndex&)>& wordsOf)
{
    auto* detail = new TextLabel(TextRole::Body, this);
    detail->setObjectName(part("Detail"));
    const auto show = [&table, detail, wordsOf] {
        const QModelIndex index = table.currentIndex();
        detail->setText(wordsOf(index));
        detail->setVisible(index.isValid());
    };
    const QItemSelectionModel* selection = table.selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, detail, show);
    connect(selection, &QItemSelectionModel::selectionChanged, detail, show);
    return detail;
}

void RehearsedImport::endLayout(QBoxLayout& layout)
{
    m_note = new TextLabel(TextRole::Small, this);
    m_note->setObjectName(part("Note"));
    m_note->setMuted(true);
    layout.addWidget(m_note);
    m_problem = new TextLabel(TextRole::Body, this);
    m_problem->setObjectName(part("Problem"));
    layout.addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(button("cancel"));
    m_cancel->setAutoDefault(false);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(button("confirm"));
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &RehearsedImport::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

void RehearsedImport::resizeTo(int width, int height)
{
    resize(QSize(scaled(*this, width), scaled(*this, height))
               .boundedTo(screen()->availableSize() * 9 / 10));
}

void RehearsedImport::tellImport(int entries, const QString& button)
{
    m_import->setText(entries == 0 ? tr("&Import") : button);
    m_import->setEnabled(entries > 0 && !m_bridge.isReadOnly());
    QString problem = m_failure;
    if (problem.isEmpty() && entries == 0) {
        problem =
            m_bridge.isReadOnly() ? tr("The diary can be read but not written.") : whyNothing();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void RehearsedImport::tellFailure(const Error& error)
{
    m_failure = phrases::error(error);
    tell();
}

void RehearsedImport::import()
{
    const Change wanted = change();
    m_failure.clear();
    setCursor(Qt::BusyCursor);
    const Result<void> kept = m_keepBefore();
    unsetCursor();
    if (!kept) {
        m_failure = tr("The backup before the import failed, so nothing was imported. %1 Make "
                       "room or choose another backup folder, then import again.")
                        .arg(phrases::error(kept.error()));
        tell();
        return;
    }
    disconnect(&m_bridge, &JournalBridge::changed, this, nullptr);
    if (m_bridge.record(wanted)) {
        accept();
        Q_EMIT imported(static_cast<int>(wanted.edits.size()));
        return;
    }
    follow();
}

} // namespace springback::ui
