// PillBar: one of a few choices as a row of pills that goes on in a second row where there is no
// room. Tab stops once, at the chosen one; arrow keys go on from there. Knows no meaning.
#pragma once

#include <QStringList>
#include <QWidget>

class QRadioButton;

namespace springback::ui {

class PillBar : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString name; ///< object name
        QString text;
    };

    PillBar(const std::vector<Choice>& choices, int chosen, QWidget* parent = nullptr);

    int chosen() const { return m_chosen; }
    void choose(int choice);

    QSize sizeHint() const override; ///< of one row
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void choiceChanged(int choice);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Gives the height that is needed; moves the pills only if asked to.
    int layOut(int width, bool move) const;

    std::vector<QRadioButton*> m_pills;
    int m_chosen;
};

} // namespace springback::ui
