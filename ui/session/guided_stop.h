// GuidedStop: after "Sharp pain, stop": which stop signs were there? Knows no journal.
#pragma once

#include <QWidget>

#include "core/domain/vocabulary.h"

class QPushButton;

namespace springback::ui {

template <typename E> class TickGroup;

class GuidedStop : public QWidget {
    Q_OBJECT

public:
    explicit GuidedStop(QWidget* parent = nullptr);

    /// With the signs already on record ticked, and sharp pain.
    void ask(Signs onRecord);
    Signs signs() const;

Q_SIGNALS:
    void goWanted();
    void backWanted();

private:
    TickGroup<Sign>* m_signs;
    QPushButton* m_go;
};

} // namespace springback::ui
