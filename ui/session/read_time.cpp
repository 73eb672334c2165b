#include "ui/session/read_time.h"

#include <QRegularExpression>
#include <QTime>

#include "ui/qtconvert.h"

namespace springback::ui {

std::optional<TimeOfDay> readTime(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(fromQt(time)) : std::nullopt;
}

} // namespace springback::ui
