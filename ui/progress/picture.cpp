#include "ui/progress/picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include "ui/charts/pain_chart_paint.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PainPicture)
};

constexpr QSize kPictureSize(1000, 480);
constexpr int kPictureRatio = 2; ///< pixels for each unit of length

/// Sizes in pixels: a picture looks the same whatever the screen of its maker.
QFont pictureFont(int pixels, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QImage pictureOf(const PainChartData& data)
{
    const Tokens& colours = tokens(Scheme::Light);
    QImage image(kPictureSize * kPictureRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureRatio);
    image.fill(colours.card);

    const QRectF inside = QRectF(QPointF(), QSizeF(kPictureSize))
                              .marginsRemoved(QMarginsF(spacing::kHuge, spacing::kLarge,
                                                        spacing::kLarge, spacing::kLarge));
    const QFont titleFont = pictureFont(18, QFont::DemiBold);
    const QLocale locale;
    const QString format = PictureWords::tr("d MMMM yyyy", "date format");
    QPainter painter(&image);
    painter.setFont(titleFont);
    painter.setPen(colours.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     PictureWords::tr("Pain, %1 to %2")
                         .arg(locale.toString(toQt(data.period.first), format),
                              locale.toString(toQt(data.period.last), format)));
    const double titleHeight = QFontMetricsF(titleFont).height() + spacing::kMedium;
    paint(painter, inside.adjusted(0, titleHeight, 0, 0), data, colours,
          pictureFont(13, QFont::Normal));
    return image;
}

} // namespace springback::ui
