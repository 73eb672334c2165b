#include "ui/progress/flare_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

QString cell(const QString& text, bool strong)
{
    const QString escaped = text.toHtmlEscaped();
    return QStringLiteral("<td style='padding-right: 16px; padding-top: 2px'>%1</td>")
        .arg(strong ? QStringLiteral("<b>%1</b>").arg(escaped) : escaped);
}

QString headCell(const QString& title, const QString& days)
{
    return QStringLiteral("<th align='left' style='padding-right: 16px'>%1<br/>"
                          "<span style='font-weight: normal'>%2</span></th>")
        .arg(title.toHtmlEscaped(), days.toHtmlEscaped());
}

/// One table, so that a page of flares stays a page of few widgets.
QString tableOf(const FlareText& text)
{
    const bool good = !text.goodDays.isEmpty();
    QString html = QStringLiteral("<table cellspacing='0'><tr>") + headCell({}, {}) +
                   headCell(FlareCard::tr("Seven days before"), text.beforeDays);
    if (good) {
        html += headCell(FlareCard::tr("Seven good days"), text.goodDays) + headCell({}, {});
    }
    for (const FlareRow& row : text.rows) {
        const bool differs = !row.difference.isEmpty();
        html += QStringLiteral("</tr><tr>") + cell(row.figure, differs) + cell(row.before, differs);
        if (good) {
            html += cell(row.good, false) + cell(row.difference, differs);
        }
    }
    return html + QStringLiteral("</tr></table>");
}

/// The same for a screen reader, which would read a table without its columns.
QString tableInSentences(const FlareText& text)
{
    QStringList sentences;
    for (const FlareRow& row : text.rows) {
        if (row.good.isEmpty()) {
            sentences << FlareCard::tr("%1: %2 in the seven days before.", "a figure")
                             .arg(row.figure, row.before);
        } else {
            sentences << FlareCard::tr("%1: %2 in the seven days before, %3 in the good days.",
                                       "a figure")
                             .arg(row.figure, row.before, row.good);
        }
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

FlareText flareText(const FlareStory& story, const Programme& programme, Units units, Day today)
{
    FlareText text;
    text.day = story.event.worstDay;
    text.headline = flareHeadline(story.event, today);
    text.note = flareNote(story);
    text.efforts = flareEfforts(story);
    text.differences = flareDifferences(story, units);
    text.beforeDays = flareDays(story.before);
    text.goodDays = story.good ? flareDays(*story.good) : QString();
    text.goodDaysNote = flareGoodDaysNote(story);
    text.rows = flareRows(story, units);
    text.answers = flareAnswers(story);
    text.next = flareNext(story, programme, units);
    return text;
}

FlareCard::FlareCard(const FlareText& text, QWidget* parent)
    : Card(parent), m_open(new QPushButton(tr("Open day"), this))
{
    setObjectName(QStringLiteral("flareCard"));
    setAccessibleName(text.headline);
    auto* note = new TextLabel(text.note + QLatin1Char('\n') + text.efforts, TextRole::Body, this);
    note->setObjectName(QStringLiteral("flareNote"));
    note->setMuted(true);
    auto* answers = new TextLabel(text.answers, TextRole::Body, this);
    answers->setObjectName(QStringLiteral("flareAnswers"));
    m_open->setObjectName(QStringLiteral("openFlareDay"));
    m_open->setAccessibleName(tr("Open day: %1", "headline of a flare").arg(text.headline));
    m_open->setAccessibleDescription(text.differences);
    body()->addWidget(new TextLabel(text.headline, TextRole::CardTitle, this));
    body()->addWidget(note);
    addComparison(text);
    body()->addWidget(answers);
    addNext(text.next);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this, day = text.day] { Q_EMIT dayWanted(day); });
}

void FlareCard::addComparison(const FlareText& text)
{
    if (!text.differences.isEmpty()) {
        auto* differences = new TextLabel(text.differences, TextRole::Body, this);
        differences->setObjectName(QStringLiteral("flareDifferences"));
        body()->addWidget(differences);
    }
    if (!text.rows.empty()) {
        auto* table = new TextLabel(TextRole::Body, this);
        table->setTextFormat(Qt::RichText);
        table->setText(tableOf(text));
        table->setObjectName(QStringLiteral("flareTable"));
        table->setAccessibleName(tableInSentences(text));
        body()->addWidget(table);
    }
    if (!text.goodDaysNote.isEmpty()) {
        auto* note = new TextLabel(text.goodDaysNote, TextRole::Small, this);
        note->setMuted(true);
        body()->addWidget(note);
    }
}

void FlareCard::addNext(const QStringList& lines)
{
    auto* next = new TextLabel(lines.join(QLatin1Char('\n')), TextRole::Body, this);
    next->setObjectName(QStringLiteral("flareNext"));
    body()->addWidget(new TextLabel(tr("What came next"), TextRole::Strong, this));
    body()->addWidget(next);
}

} // namespace springback::ui
