#include "app/desktop/report_command.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstdio>

#include "app/desktop/reading.h"
#include "core/files/whole_file.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/report/report_paint.h"
#include "ui/report/report_words.h"
#include "ui/shell/day_watch.h"

namespace springback::ui {

namespace {

constexpr int kNotWritten = 1;

class ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

int refuse(const QString& sentence)
{
    std::fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
    return kNotWritten;
}

QString noEntries(Period period)
{
    return ReportCommand::tr("There is no entry from %1 to %2; no report was written.")
        .arg(toQt(isoDay(period.first)), toQt(isoDay(period.last)));
}

/// Its plan could not have been done.
QString notYet(Day day)
{
    return ReportCommand::tr("%1 is after today; no report was written.").arg(toQt(isoDay(day)));
}

} // namespace

int writeReport(const Options& options)
{
    const ProgrammeChoice programme = chooseProgramme(options.programme);
    if (programme.refusal) {
        return refuse(phrases::error(*programme.refusal));
    }
    const Result<OpenDiary> diary = openDiary(fileOf(options), programme.chosen(), OpenHow::ToLook);
    if (!diary) {
        return refuse(phrases::error(diary.error()));
    }
    if (QFileInfo(options.report->file).canonicalFilePath() ==
        QFileInfo(fileOf(options)).canonicalFilePath()) {
        return refuse(ReportCommand::tr("-o names the diary itself; no report was written."));
    }
    const Log& log = diary->journal.log();
    const Day today = options.today
                          ? *options.today
                          : diaryDay(QDateTime::currentDateTime(), log.settings.dayStartsAt);
    const Day last = options.report->to.value_or(today);
    if (const Day latest = std::max(last, options.report->from.value_or(last)); latest > today) {
        return refuse(notYet(latest));
    }
    const Period period{options.report->from.value_or(wholePeriod(log, last).first), last};
    const RuleSet rules = ruleSetFor(log.settings.rules);
    const Course course = springback::course(programme.chosen(), rules, log, last);
    const Report report = reportOf({programme.chosen(), log, course}, rules, period);
    if (report.isEmpty()) {
        return refuse(noEntries(period));
    }
    ReportText text = reportText(report, programme.chosen());
    text.name = options.report->name.simplified().left(kLongestReportName);
    const Paper paper = options.report->paper.value_or(paperOf(QLocale()));
    const QByteArray pdf = pdfOf(reportPages(text, paper), text.title);
    const Result<void> written = writeWhole(
        fromQt(options.report->file), {pdf.constData(), static_cast<std::size_t>(pdf.size())});
    return written ? 0 : refuse(phrases::error(written.error()));
}

} // namespace springback::ui
