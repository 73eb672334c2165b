// The parts of ReportPage, made once, and the questions: their limit, and when they are kept.
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

#include "core/domain/validate.h"
#include "ui/journal_bridge.h"
#include "ui/qtconvert.h"
#include "ui/report/report_page.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pill_bar.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

/// A label that names the control below it.
TextLabel* labelFor(QWidget* control, const QString& text)
{
    auto* label = new TextLabel(text, TextRole::Small);
    label->setMuted(true);
    label->setBuddy(control);
    return label;
}

/// How far before `end` the characters begin whose bytes are too many.
int startOfExcess(const QString& text, int end, std::size_t bytes)
{
    int start = end;
    for (std::size_t cut = 0; start > 0 && cut < bytes;) {
        const int length = start > 1 && text[start - 1].isLowSurrogate() ? 2 : 1;
        start -= length;
        cut += fromQt(text.mid(start, length)).size();
    }
    return start;
}

} // namespace

QWidget* ReportPage::buildForm()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    buildDays(*card);
    buildPaper(*card);
    buildWords(*card);
    buildButtons(*card);
    layout->addWidget(card);
    layout->addStretch(1);
    return column;
}

void ReportPage::buildDays(Card& card)
{
    m_range = new PillBar({{QStringLiteral("report_4_weeks"), tr("4 weeks")},
                           {QStringLiteral("report_10_weeks"), tr("10 weeks")},
                           {QStringLiteral("report_all"), tr("All")},
                           {QStringLiteral("report_own"), tr("Own dates")}},
                          TenWeeks);
    m_range->setObjectName(QStringLiteral("reportRange"));
    m_range->setAccessibleName(tr("Days of the report"));
    m_dates = new QWidget;
    m_from = new DayEdit(m_bridge.today());
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_from->setAccessibleName(tr("From"));
    m_to = new DayEdit(m_bridge.today());
    m_to->setObjectName(QStringLiteral("reportTo"));
    m_to->setAccessibleName(tr("To"));
    auto* dates = new QVBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(labelFor(m_from, tr("F&rom")));
    dates->addWidget(m_from);
    dates->addWidget(labelFor(m_to, tr("&To")));
    dates->addWidget(m_to);
    m_dates->hide();
    card.body()->addWidget(labelFor(m_range, tr("Days")));
    card.body()->addWidget(m_range);
    card.body()->addWidget(m_dates);
}

void ReportPage::buildPaper(Card& card)
{
    m_paper = new PillBar(
        {{QStringLiteral("paper_a4"), tr("A4")}, {QStringLiteral("paper_letter"), tr("Letter")}},
        static_cast<int>(Paper::A4));
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_paper->setAccessibleName(tr("Paper"));
    card.body()->addWidget(labelFor(m_paper, tr("Paper")));
    card.body()->addWidget(m_paper);
}

void ReportPage::buildWords(Card& card)
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("reportName"));
    m_name->setAccessibleName(tr("Name, for this report only"));
    m_name->setMaxLength(kLongestReportName);
    card.body()->addWidget(labelFor(m_name, tr("&Name, for this report only; it is not kept")));
    card.body()->addWidget(m_name);
    m_questions = new QPlainTextEdit;
    m_questions->setObjectName(QStringLiteral("reportQuestions"));
    m_questions->setAccessibleName(tr("Open questions"));
    m_questions->setTabChangesFocus(true);
    m_questions->setReadOnly(m_bridge.isReadOnly());
    m_questions->setFixedHeight(scaled(*this, 110));
    card.body()->addWidget(labelFor(m_questions, tr("Open &questions, kept in the diary")));
    card.body()->addWidget(m_questions);
    m_questionsNote = new TextLabel(
        tr("There is room for no more here; what went beyond it was left out."), TextRole::Small);
    m_questionsNote->setObjectName(QStringLiteral("reportQuestionsNote"));
    m_questionsNote->hide();
    card.body()->addWidget(m_questionsNote);
}

void ReportPage::buildButtons(Card& card)
{
    m_save = new QPushButton(tr("Save as &PDF…"));
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_save->setDefault(true);
    m_print = new QPushButton(tr("Pr&int…"));
    m_print->setObjectName(QStringLiteral("reportPrint"));
    m_note = new TextLabel(tr("The PDF holds health data; its file is for your account alone."),
                           TextRole::Small);
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_note->setMuted(true);
    card.body()->addWidget(m_save);
    card.body()->addWidget(m_print);
    card.body()->addWidget(m_note);
}

QWidget* ReportPage::buildEmpty()
{
    auto* place = new QWidget;
    place->setObjectName(QStringLiteral("reportEmpty"));
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    card->body()->addWidget(new TextLabel(tr("Nothing to report yet"), TextRole::CardTitle));
    m_emptyWords = new TextLabel(TextRole::Body);
    m_emptyWords->setObjectName(QStringLiteral("reportEmptyWords"));
    card->body()->addWidget(m_emptyWords);
    m_toToday = new QPushButton(tr("Go to To&day"));
    m_toToday->setObjectName(QStringLiteral("reportToToday"));
    card->body()->addWidget(m_toToday, 0, Qt::AlignLeft);
    connect(m_toToday, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Today); });
    layout->addWidget(card);
    layout->addStretch(1);
    return place;
}

/// Those of the diary, unless they are just being written.
void ReportPage::takeQuestions()
{
    const QString kept = toQt(m_bridge.log().settings.questions);
    if (kept != m_keptQuestions) {
        m_keptQuestions = kept;
        if (kept != m_questions->toPlainText()) {
            m_questions->setPlainText(kept);
        }
    }
}

/// What is beyond the limit of the diary was just written or pasted before the cursor.
void ReportPage::keepWithinLimit()
{
    const QString text = m_questions->toPlainText();
    const std::size_t bytes = fromQt(text).size();
    m_questionsNote->setVisible(bytes > limits::kMaxNoteBytes);
    if (bytes > limits::kMaxNoteBytes) {
        const QSignalBlocker once(m_questions);
        QTextCursor cursor = m_questions->textCursor();
        const int end = cursor.position();
        cursor.joinPreviousEditBlock();
        cursor.setPosition(startOfExcess(text, end, bytes - limits::kMaxNoteBytes));
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.endEditBlock();
    }
}

/// When they are left, so that what was written in one go is one step of undo.
void ReportPage::recordQuestions()
{
    const Settings before = m_bridge.log().settings;
    Settings after = before;
    after.questions = fromQt(m_questions->toPlainText());
    if (after != before && !m_bridge.isReadOnly()) {
        m_bridge.record({{Edit<Settings>{0, before, after}}});
    }
}

} // namespace springback::ui
