// PainCard: the pain chart with its reading in words, and its picture for the clipboard or a file.
// Shows the data it is given.
#pragma once

#include "ui/charts/pain_chart_view.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

class TextLabel;

class PainCard : public Card {
    Q_OBJECT

public:
    explicit PainCard(QWidget* parent = nullptr);

    void setData(PainChartData chart);
    PainChartView* chart() const { return m_chart; }

    void copyPicture() const;
    /// Writes the whole PNG or nothing, and says which by a signal.
    void savePicture(const QString& file);

Q_SIGNALS:
    void pictureSaved(const QString& file);
    void pictureNotSaved(const QString& file, const QString& problem);

private:
    void askAndSave();
    void showReading();

    PainChartView* m_chart;
    TextLabel* m_reading;
};

} // namespace springback::ui
