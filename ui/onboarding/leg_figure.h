// LegFigure: a lower leg from the side in one line, with a spot where it hurts. Paints only.
#pragma once

#include <QWidget>

#include "core/domain/vocabulary.h"

namespace springback::ui {

class LegFigure : public QWidget {
    Q_OBJECT

public:
    /// Unsure shows no spot.
    explicit LegFigure(Location spot, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Location m_spot;
};

} // namespace springback::ui
