#include "ui/trouble/trouble_words.h"

#include <QLocale>

#include "ui/qtconvert.h"

namespace springback::ui::phrases {

QString longDay(Day day)
{
    return QLocale().toString(toQt(day), QStringLiteral("d MMMM yyyy"));
}

QString reasonOf(const Error& error)
{
    const QString expected = toQt(error.expected);
    const QString found = toQt(error.found);
    if (expected.isEmpty() || found.isEmpty()) {
        return expected + found;
    }
    return TroubleText::tr("expected %1, found %2").arg(expected, found);
}

} // namespace springback::ui::phrases
