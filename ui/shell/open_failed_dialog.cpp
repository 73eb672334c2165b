#include "ui/shell/open_failed_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/phrases.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

OpenFailedDialog::OpenFailedDialog(const Error& error, FileDialogs dialogs, QWidget* parent)
    : QDialog(parent), m_dialogs(std::move(dialogs))
{
    setWindowTitle(tr("Springback"));
    auto* sentence = new TextLabel(phrases::error(error), TextRole::Body);
    sentence->setObjectName(QStringLiteral("openError"));
    sentence->setMinimumWidth(scaled(*this, 420));
    auto* choose = new QPushButton(tr("&Choose another file…"));
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setDefault(true);
    auto* quit = new QPushButton(tr("&Quit"));
    quit->setObjectName(QStringLiteral("quit"));
    quit->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(quit);
    buttons->addWidget(choose);
    auto* column = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(scaled(*this, spacing::kLarge));
    column->addWidget(new TextLabel(tr("The diary can’t be opened"), TextRole::PageTitle));
    column->addWidget(sentence);
    column->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, &OpenFailedDialog::choose);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
}

void OpenFailedDialog::choose()
{
    m_chosen = m_dialogs.existing(
        {this, tr("Choose a diary"), QString(), tr("Springback diaries (*.db);;All files (*)")});
    if (!m_chosen.isEmpty()) {
        accept();
    }
}

} // namespace springback::ui
