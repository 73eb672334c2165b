// BeatBox: what a person on one leg looks at: the beat, the count and the word of the moment, large
// enough to be read from two metres. Shows what it is told; knows no time.
#pragma once

#include <QWidget>

namespace springback::ui {

class BeatView;
class TextLabel;

class BeatBox : public QWidget {
    Q_OBJECT

public:
    explicit BeatBox(QWidget* parent = nullptr);

    /// `height` of the heel: 0 at the bottom, 1 at the top.
    void setFigures(int count, const QString& word, double height);

private:
    BeatView* m_beat;
    TextLabel* m_count;
    TextLabel* m_word;
};

} // namespace springback::ui
