#include "ui/charts/chart_picture.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace springback::ui {

namespace {

constexpr int kWidth = 1000;
constexpr int kLowest = 320;
constexpr int kHighest = 1400;
constexpr int kRatio = 2; ///< pixels for each unit of length

/// Sizes in pixels: a picture looks the same whatever the screen of its maker.
QFont pictureFont(int pixels, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// As high for its width as the chart wants to be.
QSize pictureSize(const ChartView& chart)
{
    const QSize wanted = chart.sizeHint();
    return {kWidth,
            std::clamp(kWidth * wanted.height() / std::max(1, wanted.width()), kLowest, kHighest)};
}

void paintPicture(QPainter& painter, const QSize& size, const ChartView& chart,
                  const QString& title)
{
    const Tokens& colours = tokens(Scheme::Light);
    const QRectF whole{QPointF(), QSizeF(size)};
    painter.fillRect(whole, colours.card);
    const QRectF inside = whole.marginsRemoved(
        QMarginsF(spacing::kHuge, spacing::kLarge, spacing::kLarge, spacing::kLarge));
    const QFont titleFont = pictureFont(18, QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(colours.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, title);
    const double titleHeight = QFontMetricsF(titleFont).height() + spacing::kMedium;
    chart.paintChart(painter, inside.adjusted(0, titleHeight, 0, 0), colours,
                     pictureFont(13, QFont::Normal));
}

} // namespace

QImage pictureOf(const ChartView& chart, const QString& title)
{
    const QSize size = pictureSize(chart);
    QImage image(size * kRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(kRatio);
    QPainter painter(&image);
    paintPicture(painter, size, chart, title);
    return image;
}

QByteArray pngOf(const ChartView& chart, const QString& title)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    pictureOf(chart, title).save(&file, "PNG");
    return file.data();
}

QByteArray svgOf(const ChartView& chart, const QString& title)
{
    QBuffer drawing;
    drawing.open(QIODevice::WriteOnly);
    const QSize size = pictureSize(chart);
    QSvgGenerator svg;
    svg.setOutputDevice(&drawing);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(title);
    svg.setDescription(chart.summary());
    QPainter painter(&svg);
    paintPicture(painter, size, chart, title);
    painter.end();
    return drawing.data();
}

} // namespace springback::ui
