#include "ui/exchange/reading_dialog.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

#include "ui/exchange/activity_reading.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

ReadingDialog::ReadingDialog(ActivityReading& reading, QWidget* parent)
    : QDialog(parent), m_bar(new QProgressBar(this))
{
    constexpr int kWidth = 360;  // pixels of the design
    constexpr int kWhole = 1000; // permille
    constexpr std::chrono::milliseconds kLookEach{100};
    setObjectName(QStringLiteral("readingDialog"));
    setWindowTitle(tr("Import runs"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(*this, kWidth));
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    layout->addWidget(
        new TextLabel(tr("Reading the files. Nothing is changed yet."), TextRole::Body, this));
    m_bar->setObjectName(QStringLiteral("readingProgress"));
    m_bar->setAccessibleName(tr("How far the reading is"));
    m_bar->setRange(0, kWhole);
    layout->addWidget(m_bar);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelReading"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, &reading, [&reading] { reading.stop(); });
    connect(&reading, &ActivityReading::finished, this, &QDialog::accept);
    connect(&m_look, &QTimer::timeout, &reading,
            [this, &reading] { m_bar->setValue(reading.permille()); });
    m_look.start(kLookEach);
}

} // namespace springback::ui
