// WhyDialog: every rule that matched today, with the figures it saw and where it comes from.
// Shows a plan; changes nothing.
#pragma once

#include <QDialog>

#include "core/domain/log.h"
#include "core/rules/plan.h"

class QBoxLayout;

namespace springback::ui {

class WhyDialog : public QDialog {
    Q_OBJECT

public:
    WhyDialog(const Plan& plan, const Log& log, const Programme& programme,
              QWidget* parent = nullptr);

private:
    QWidget* reasonWidget(const Reason& reason, const Programme& programme);
};

} // namespace springback::ui
