#include "ui/progress/pain_card.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/progress/picture.h"
#include "ui/qtconvert.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

PainCard::PainCard(QWidget* parent)
    : Card(parent),
      m_chart(new PainChartView(this)),
      m_reading(new TextLabel(TextRole::Small, this))
{
    setObjectName(QStringLiteral("painCard"));
    m_reading->setObjectName(QStringLiteral("painReading"));
    auto* copy = new QPushButton(tr("&Copy picture"), this);
    copy->setObjectName(QStringLiteral("copyPicture"));
    auto* save = new QPushButton(tr("Sa&ve picture…"), this);
    save->setObjectName(QStringLiteral("savePicture"));
    for (QPushButton* button : {copy, save}) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    auto* header = new QHBoxLayout;
    header->addWidget(new TextLabel(tr("Pain"), TextRole::CardTitle, this), 1);
    header->addWidget(copy);
    header->addWidget(save);
    body()->addLayout(header);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_reading);
    connect(copy, &QPushButton::clicked, this, &PainCard::copyPicture);
    connect(save, &QPushButton::clicked, this, &PainCard::askAndSave);
    connect(m_chart, &ChartView::readingChanged, this, &PainCard::showReading);
    showReading();
}

void PainCard::setData(PainChartData chart)
{
    m_chart->setData(std::move(chart));
    showReading();
}

void PainCard::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(pictureOf(m_chart->chart()));
}

void PainCard::savePicture(const QString& file)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && pictureOf(m_chart->chart()).save(&out, "PNG") &&
        out.commit()) {
        Q_EMIT pictureSaved(file);
    } else {
        Q_EMIT pictureNotSaved(file, out.errorString());
    }
}

void PainCard::askAndSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = tr("Pain until %1.png", "a file name")
                             .arg(toQt(m_chart->chart().period.last).toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save picture"), folder + QLatin1Char('/') + name, tr("Pictures (*.png)"));
    if (!file.isEmpty()) {
        savePicture(file);
    }
}

void PainCard::showReading()
{
    // Room for two lines, so that reading along does not move the page.
    m_reading->setMinimumHeight(m_reading->fontMetrics().lineSpacing() * 2);
    m_reading->setMuted(!m_chart->reading());
    m_reading->setText(m_chart->reading()
                           ? m_chart->readingText()
                           : tr("Point at the chart, or use the arrow keys, to read a day. A click "
                                "or Enter opens it."));
}

} // namespace springback::ui
