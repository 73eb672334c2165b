#include "ui/trouble/trouble_dialog.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kWidth = 560;     ///< design pixels
constexpr int kMostWords = 420; ///< what is higher scrolls

QString buttonName(WayOn way)
{
    switch (way) {
    case WayOn::LookAgain:
        return QStringLiteral("lookAgain");
    case WayOn::OpenToLook:
        return QStringLiteral("openToLook");
    case WayOn::Salvage:
        return QStringLiteral("salvage");
    case WayOn::UseRecovered:
        return QStringLiteral("useRecovered");
    case WayOn::UseBackup:
        return QStringLiteral("useBackup");
    case WayOn::BringBack:
        return QStringLiteral("bringBack");
    case WayOn::ChooseAnother:
        return QStringLiteral("chooseFile");
    case WayOn::StartHere:
        return QStringLiteral("startHere");
    case WayOn::StartElsewhere:
        return QStringLiteral("startElsewhere");
    }
    return {};
}

TextLabel* label(const QString& text, TextRole role, const char* name)
{
    auto* label = new TextLabel(text, role);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText); // paths may hold anything
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

TroubleDialog::TroubleDialog(const TroublePage& page, FileDialogs dialogs, QWidget* parent)
    : QDialog(parent), m_dialogs(std::move(dialogs))
{
    setObjectName(QStringLiteral("troubleDialog"));
    setWindowTitle(tr("Springback"));
    auto* column = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(scaled(*this, spacing::kSmall));
    addWords(*column, page);
    column->addSpacing(scaled(*this, spacing::kMedium));
    addWays(*column, page);
    const QSize room = screen()->availableSize();
    setFixedWidth(std::min(scaled(*this, kWidth), room.width()));
    setAccessibleName(page.title);
    setAccessibleDescription(page.seen + QLatin1Char(' ') + page.meaning);
}

void TroubleDialog::addWords(QVBoxLayout& column, const TroublePage& page)
{
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(scaled(*this, spacing::kMedium));
    lines->addWidget(label(page.title, TextRole::PageTitle, "troubleTitle"));
    lines->addWidget(label(page.seen, TextRole::Body, "troubleSeen"));
    lines->addWidget(label(page.details.join(QLatin1Char('\n')), TextRole::Body, "troubleDetails"));
    lines->addWidget(label(page.meaning, TextRole::Body, "troubleMeaning"));
    lines->addStretch(1);

    m_words = new QScrollArea;
    m_words->setObjectName(QStringLiteral("troubleWords"));
    m_words->setAccessibleName(tr("What was found"));
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setWidgetResizable(true);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setWidget(words);
    column.addWidget(m_words, 1);
}

/// Known only once the labels have their fonts.
void TroubleDialog::fitWords()
{
    const int width = std::min(scaled(*this, kWidth), screen()->availableSize().width()) -
                      2 * scaled(*this, spacing::kHuge);
    const int wanted = m_words->widget()->layout()->totalHeightForWidth(width);
    const int most = std::min(scaled(*this, kMostWords), screen()->availableSize().height() / 2);
    m_words->setFixedHeight(std::min(wanted, most));
    m_words->setFocusPolicy(wanted > most ? Qt::StrongFocus : Qt::NoFocus);
    adjustSize();
}

void TroubleDialog::showEvent(QShowEvent* event)
{
    fitWords();
    QDialog::showEvent(event);
}

void TroubleDialog::addWays(QVBoxLayout& column, const TroublePage& page)
{
    for (const TroublePage::Way& way : page.ways) {
        auto* button = new QPushButton(way.text);
        button->setObjectName(buttonName(way.way));
        button->setAutoDefault(false);
        button->setDefault(way.way == page.ways.front().way);
        column.addWidget(button);
        if (way.way == page.ways.front().way) {
            button->setFocus();
        }
        connect(button, &QPushButton::clicked, this, [this, taken = way.way] { take(taken); });
    }
    auto* quit = new QPushButton(tr("&Quit"));
    quit->setObjectName(QStringLiteral("quit"));
    quit->setAutoDefault(false);
    column.addWidget(quit);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
}

void TroubleDialog::take(WayOn way)
{
    const QString filter = tr("Springback diaries (*.db);;All files (*)");
    m_way = way;
    if (way == WayOn::ChooseAnother) {
        m_chosen = m_dialogs.existing({this, tr("Choose a diary"), QString(), filter});
    } else if (way == WayOn::StartElsewhere) {
        m_chosen = m_dialogs.brandNew(
            {this, tr("Start a new diary"), QStringLiteral("springback.db"), filter});
    } else {
        accept();
        return;
    }
    if (!m_chosen.isEmpty()) {
        accept();
    }
}

} // namespace springback::ui
