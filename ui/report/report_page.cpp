#include "ui/report/report_page.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

#include "core/files/whole_file.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/report/printing.h"
#include "ui/report/report_preview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pill_bar.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kReportFormWidth = 300;
/// Below this width the form stands above the preview; a small font does not lower it.
constexpr int kTwoColumnsOfReport = 760;
constexpr std::chrono::milliseconds kPauseOfWriting{500};

QLatin1StringView paperSetting()
{
    return QLatin1StringView("report/paper");
}

Paper rememberedPaper()
{
    const QString name = QSettings().value(paperSetting()).toString();
    return fromName<Paper>(fromQt(name)).value_or(paperOf(QLocale()));
}

} // namespace

ReportPage::ReportPage(JournalBridge& bridge, FileDialogs dialogs, LoadPrinting loadPrinting,
                       QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_dialogs(std::move(dialogs)),
      m_loadPrinting(std::move(loadPrinting)),
      m_preview(new ReportPreview),
      m_pause(new QTimer(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("reportPage"));
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addWidget(new TextLabel(tr("Report for a physio"), TextRole::PageTitle, this));
    m_columns->setSpacing(scaled(*this, spacing::kLarge));
    m_form = buildForm();
    m_paper->choose(static_cast<int>(rememberedPaper()));
    m_columns->addWidget(m_form);
    m_empty = buildEmpty();
    m_columns->addWidget(m_empty, 1);
    m_columns->addWidget(m_preview, 1);
    layout->addLayout(m_columns, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseOfWriting);
    connectParts();
    takeQuestions();
    refresh();
    arrange();
}

void ReportPage::connectParts()
{
    connect(m_range, &PillBar::choiceChanged, this, [this](int choice) {
        const Period before = m_shown; // own dates begin with what was in view
        m_dates->setVisible(choice == OwnDates);
        if (choice == OwnDates) {
            m_from->setDay(before.first);
            m_to->setDay(before.last);
        }
        refresh();
    });
    connect(m_from, &DayEdit::dayChanged, this, &ReportPage::refresh);
    connect(m_to, &DayEdit::dayChanged, this, &ReportPage::refresh);
    connect(m_paper, &PillBar::choiceChanged, this, [this] {
        QSettings().setValue(paperSetting(), toQt(nameOf(paper())));
        layOut();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ReportPage::layOut);
    connect(m_questions, &QPlainTextEdit::textChanged, this, &ReportPage::keepWithinLimit);
    connect(m_questions, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &ReportPage::layOut);
    m_questions->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::printPages);
    const auto follow = [this] {
        takeQuestions();
        refreshWhenShown();
    };
    connect(&m_bridge, &JournalBridge::changed, this, follow);
    connect(&m_bridge, &JournalBridge::reloaded, this, follow);
}

void ReportPage::activate()
{
    for (QRadioButton* pill : m_range->findChildren<QRadioButton*>()) {
        if (pill->isChecked()) {
            pill->setFocus(Qt::OtherFocusReason);
        }
    }
}

std::optional<Period> ReportPage::period() const
{
    constexpr int kWeek = 7;
    const Day today = m_bridge.today();
    switch (m_range->chosen()) {
    case FourWeeks:
        return Period{today - days(4 * kWeek - 1), today};
    case TenWeeks:
        return Period{today - days(10 * kWeek - 1), today};
    case OwnDates:
        if (m_from->day() && m_to->day() && *m_from->day() <= *m_to->day()) {
            return Period{*m_from->day(), *m_to->day()};
        }
        return std::nullopt;
    default:
        return wholePeriod(m_bridge.log(), today);
    }
}

Paper ReportPage::paper() const
{
    return static_cast<Paper>(m_paper->chosen());
}

void ReportPage::refreshWhenShown()
{
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void ReportPage::refresh()
{
    m_stale = false;
    m_from->setRange(kFirstDay, m_bridge.today()); // no plan can be done on a day to come
    m_to->setRange(kFirstDay, m_bridge.today());
    m_text.reset();
    const std::optional<Period> days = period();
    const Log& log = m_bridge.log();
    if (days) {
        // What was known on the last of the days, which is mostly today.
        std::optional<Course> then;
        if (days->last != m_bridge.today()) {
            then = course(m_bridge.programme(), m_bridge.ruleSet(), log, days->last);
        }
        const Report report =
            reportOf({m_bridge.programme(), log, then ? *then : m_bridge.course()},
                     m_bridge.ruleSet(), *days);
        m_shown = report.period;
        if (!report.isEmpty()) {
            m_text = reportText(report, m_bridge.programme());
        }
    }
    const bool anything = !log.checkIns.empty() || !log.sessions.empty() || !log.runs.empty();
    const bool areDays = m_from->day() && m_to->day();
    m_emptyWords->setText(!days && !areDays ? tr("Both dates have to be days up to today.")
                          : !days           ? tr("The first day has to come before the last one.")
                          : anything        ? tr("There is no entry in these days. Choose others.")
                                     : tr("Your first morning check-in is enough to begin: the "
                                          "report is made from the diary alone."));
    m_toToday->setVisible(!anything);
    layOut();
}

void ReportPage::layOut()
{
    m_pages = {};
    if (m_text) {
        m_text->name = m_name->text().simplified();
        m_text->questions = m_questions->toPlainText().trimmed();
        m_pages = reportPages(*m_text, paper());
        m_preview->setPages(m_pages, summaryInWords(*m_text));
    }
    m_preview->setVisible(m_text.has_value());
    m_empty->setVisible(!m_text);
    m_save->setEnabled(m_text.has_value());
    m_print->setEnabled(m_text && !m_cannotPrint);
}

void ReportPage::savePdf()
{
    recordQuestions();
    if (!m_text) {
        return;
    }
    // What is in view now; the diary may change while the dialog is open.
    const ReportPages pages = m_pages;
    const QString title = m_text->title;
    const QString file = m_dialogs.toReplace(
        {window(), tr("Save the report"), reportFileName(m_shown), tr("PDF files (*.pdf)")});
    if (file.isEmpty()) {
        return;
    }
    const QByteArray pdf = pdfOf(pages, title);
    const Result<void> written =
        writeWhole(fromQt(file), {pdf.constData(), static_cast<std::size_t>(pdf.size())});
    if (written) {
        Q_EMIT message(tr("The report is now in %1.").arg(QDir::toNativeSeparators(file)),
                       MessageKind::Info);
    } else {
        Q_EMIT message(phrases::error(written.error()), MessageKind::Error);
    }
}

void ReportPage::printPages()
{
    recordQuestions();
    if (!m_text) {
        return;
    }
    Printing* const printing = m_loadPrinting();
    if (printing == nullptr) {
        m_cannotPrint = true;
        m_print->setEnabled(false);
        m_note->setText(
            tr("Printing is not installed with this Springback. Save the report as a PDF "
               "and print that."));
        Q_EMIT message(m_note->text(), MessageKind::Info);
        return;
    }
    const ReportPages pages = m_pages;
    const PrintEnd end = printing->print(
        {m_text->title, pages.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter,
         sheetSize(pages.paper), pages.count(),
         [&pages](QPainter& painter, int page) { paint(painter, pages, page); }},
        window());
    if (end == PrintEnd::Failed) {
        Q_EMIT message(tr("The printer took no pages. Save the report as a PDF instead."),
                       MessageKind::Error);
    } else if (end == PrintEnd::Printed) {
        Q_EMIT message(tr("The report went to the printer."), MessageKind::Info);
    }
}

void ReportPage::arrange()
{
    const bool wide = width() >= std::max(kTwoColumnsOfReport, scaled(*this, kTwoColumnsOfReport));
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_form->setMinimumWidth(wide ? scaled(*this, kReportFormWidth) : 0);
    m_form->setMaximumWidth(wide ? scaled(*this, kReportFormWidth) : QWIDGETSIZE_MAX);
}

bool ReportPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_questions && event->type() == QEvent::FocusOut) {
        recordQuestions();
    }
    return Page::eventFilter(watched, event);
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    arrange();
    Page::resizeEvent(event);
}

void ReportPage::showEvent(QShowEvent* event)
{
    if (m_stale) {
        refresh();
    }
    Page::showEvent(event);
}

void ReportPage::hideEvent(QHideEvent* event)
{
    recordQuestions();
    Page::hideEvent(event);
}

} // namespace springback::ui
