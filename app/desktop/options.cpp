#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class OptionText {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

tl::expected<Options, QString> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        OptionText::tr("A rehab diary for runners with a sore Achilles tendon."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), OptionText::tr("The data file to open."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption programme(
        QStringLiteral("programme"),
        OptionText::tr("A programme file to use in place of the built-in one."),
        QStringLiteral("FILE"));
    const QCommandLineOption today(QStringLiteral("today"),
                                   OptionText::tr("The day to take for today, for trying things."),
                                   QStringLiteral("YYYY-MM-DD"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        OptionText::tr("Open a copy of a sample diary, thrown away at the end."));
    parser.addOptions({data, programme, today, demo});

    if (!parser.parse(arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    Options options;
    if (parser.isSet(help)) {
        options.toPrint = parser.helpText();
    } else if (parser.isSet(version)) {
        options.toPrint =
            QStringLiteral("Springback %1\n").arg(QCoreApplication::applicationVersion());
    }
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty()) {
        return tl::make_unexpected(
            OptionText::tr("%1: no such argument; a data file goes after --data")
                .arg(rest.front()));
    }
    options.data = parser.value(data);
    options.demo = parser.isSet(demo);
    if (options.demo && parser.isSet(data)) {
        return tl::make_unexpected(
            OptionText::tr("--demo brings its own data file; leave out --data"));
    }
    if (parser.isSet(data) && options.data.isEmpty()) {
        return tl::make_unexpected(OptionText::tr("--data: expected a file, found nothing"));
    }
    options.programme = parser.value(programme);
    if (parser.isSet(programme) && options.programme.isEmpty()) {
        return tl::make_unexpected(OptionText::tr("--programme: expected a file, found nothing"));
    }
    if (parser.isSet(today)) {
        options.today = parseDay(fromQt(parser.value(today)));
        if (!options.today || *options.today < kFirstDay || *options.today > kLastDay) {
            return tl::make_unexpected(
                OptionText::tr("--today: expected a day from 1950-01-01 to 2099-12-31, found %1")
                    .arg(parser.value(today)));
        }
    }
    return options;
}

} // namespace springback::ui
