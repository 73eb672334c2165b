#include "ui/widgets/motion.h"

#include <QSettings>
#include <QStyle>
#include <QWidget>

namespace springback::ui {

namespace {

QString motionKey()
{
    return QStringLiteral("look/stillPictures");
}

} // namespace

bool isMotionReduced(const QWidget& widget)
{
    const QVariant chosen = QSettings().value(motionKey());
    return chosen.isValid() ? chosen.toBool()
                            : widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration,
                                                        nullptr, &widget) == 0;
}

void setMotionReduced(bool reduced)
{
    QSettings().setValue(motionKey(), reduced);
}

} // namespace springback::ui
