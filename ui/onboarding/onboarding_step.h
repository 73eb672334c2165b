// OnboardingStep: one of the four questions at the start. Writes its answers into an Episode;
// records nothing.
#pragma once

#include <QWidget>

#include "core/domain/records.h"

namespace springback::ui {

class OnboardingStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString hint() const = 0;
    virtual bool isComplete() const { return true; }
    /// Takes what earlier steps decided, and puts the focus where the step begins.
    virtual void enter(const Episode&) = 0;
    virtual void write(Episode& episode) const = 0;
    /// Back to no answer.
    virtual void clear() = 0;

Q_SIGNALS:
    void edited();
};

} // namespace springback::ui
