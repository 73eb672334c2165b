#include "ui/trouble/trouble_words.h"

#include <QLocale>

#include "ui/qtconvert.h"

namespace springback::ui::phrases {

QString longDay(Day day)
{
    return QLocale().toString(toQt(day), QStringLiteral("d MMMM yyyy"));
}

} // namespace springback::ui::phrases
