#include "ui/session/guided_settings.h"

#include <QSettings>

namespace springback::ui::guided_settings {

namespace {

QString tonesKey()
{
    return QStringLiteral("session/tones");
}

QString painKey()
{
    return QStringLiteral("session/painOnceAnExercise");
}

} // namespace

bool withTones()
{
    return QSettings().value(tonesKey(), true).toBool();
}

void setWithTones(bool tones)
{
    QSettings().setValue(tonesKey(), tones);
}

PainAsked painAsked()
{
    return QSettings().value(painKey(), false).toBool() ? PainAsked::OnceAnExercise
                                                        : PainAsked::EverySet;
}

void setPainAsked(PainAsked asked)
{
    QSettings().setValue(painKey(), asked == PainAsked::OnceAnExercise);
}

} // namespace springback::ui::guided_settings
