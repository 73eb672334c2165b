#include "app/desktop/reading.h"

#include <QDateTime>
#include <QFileInfo>
#include <QThread>

#include "ui/shell/day_watch.h"

namespace springback::ui {

QString fileOf(const Options& options)
{
    return options.data.isEmpty() ? defaultDiaryFile() : options.data;
}

Opened withPlan(OpenDiary diary, std::optional<Day> today)
{
    const TimeOfDay dayStart = diary.journal.log().settings.dayStartsAt;
    const Day day = today ? *today : diaryDay(QDateTime::currentDateTime(), dayStart);
    return {std::move(diary.lock), diary.state,
            std::make_unique<JournalBridge>(std::move(diary.journal), day)};
}

Result<Opened> readDiary(const QString& file, const Programme& programme, std::optional<Day> today,
                         OpenHow how)
{
    return openDiary(file, programme, how, KnownDiaries(defaultStateFile()))
        .map([today](OpenDiary&& diary) { return withPlan(std::move(diary), today); });
}

Reading beginReading(const Options& options)
{
    Reading reading;
    reading.options = options;
    reading.programme = std::make_unique<ProgrammeChoice>(chooseProgramme(options.programme));
    // Before the thread is there: parsing numbers asks for the locale, which Qt sets as it starts.
    const Programme& programme = reading.programme->chosen();
    if (!options.demo) {
        // Asked for here also because Qt takes the first thread that asks for the main one.
        QThread* const window = QThread::currentThread();
        reading.diary = std::async(std::launch::async, [&programme, file = fileOf(options),
                                                        today = options.today, window] {
            Result<Opened> diary = readDiary(file, programme, today);
            if (diary) {
                diary->bridge->moveToThread(window);
            }
            return diary;
        });
    }
    return reading;
}

std::optional<Reading> readAhead(int argc, const char* const* argv)
{
    const auto options = readOptions(argumentsOf(argc, argv));
    if (!options || options->print != Print::Nothing || options->demo || options->report ||
        !QFileInfo::exists(fileOf(*options))) {
        return std::nullopt;
    }
    return beginReading(*options);
}

} // namespace springback::ui
