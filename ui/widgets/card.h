// Card: a rounded, self-painted surface with an optional accent edge. Only a container; knows no
// domain.
#pragma once

#include <QColor>
#include <QFrame>

class QVBoxLayout;

namespace springback::ui {

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// The vertical layout to put things into.
    QVBoxLayout* body() const { return m_body; }

    /// A coloured left edge, as on the advice card; an invalid colour takes it away.
    void setEdge(const QColor& colour);
    /// An accent outline, as on a chosen card.
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitToFont();

    QVBoxLayout* m_body;
    QColor m_edge;
    bool m_chosen = false;
};

} // namespace springback::ui
