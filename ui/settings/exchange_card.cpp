#include "ui/settings/exchange_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/file_actions.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

ExchangeCard::ExchangeCard(FileActions& files, bool canImport, QWidget* parent) : Card(parent)
{
    body()->addWidget(new TextLabel(tr("Export and import"), TextRole::CardTitle, this));
    auto* what = new TextLabel(tr("The whole diary as a document that can be imported here and on "
                                  "another computer, as tables or for health care; and the plan "
                                  "for a calendar. Runs come in from a watch’s FIT, TCX and GPX "
                                  "files."),
                               TextRole::Small, this);
    what->setMuted(true);
    body()->addWidget(what);
    auto* out = new QPushButton(tr("&Export…"), this);
    out->setObjectName(QStringLiteral("settingsExport"));
    auto* in = new QPushButton(tr("&Import…"), this);
    in->setObjectName(QStringLiteral("settingsImport"));
    in->setEnabled(canImport);
    auto* row = new QHBoxLayout;
    row->addWidget(out);
    row->addWidget(in);
    row->addStretch(1);
    body()->addLayout(row);
    connect(out, &QPushButton::clicked, &files, &FileActions::exportDiary);
    connect(in, &QPushButton::clicked, &files, &FileActions::importLog);
}

} // namespace springback::ui
