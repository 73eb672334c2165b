#include "ui/charts/chart_card.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include "core/files/whole_file.h"
#include "ui/charts/chart_picture.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

ChartCard::ChartCard(const QString& title, ChartView* chart, const QString& hint, QWidget* parent)
    : Card(parent),
      m_chart(chart),
      m_title(new TextLabel(title, TextRole::CardTitle, this)),
      m_reading(new TextLabel(TextRole::Small, this)),
      m_numbers(new QTableView(this)),
      m_toggle(new QPushButton(tr("Numbers"), this)),
      m_header(new QHBoxLayout),
      m_stack(new QStackedLayout),
      m_hint(hint)
{
    const QString name = chart->objectName();
    m_reading->setObjectName(name + QStringLiteral("Reading"));
    m_numbers->setObjectName(name + QStringLiteral("Numbers"));
    m_numbers->setAccessibleName(tr("%1, the numbers").arg(title));
    m_toggle->setObjectName(name + QStringLiteral("Toggle"));
    m_toggle->setAccessibleName(tr("%1: show the numbers").arg(title));
    m_toggle->setToolTip(tr("The numbers of the chart as a table (F6)"));
    m_toggle->setCheckable(true);
    m_toggle->setFlat(true);
    m_toggle->setAutoDefault(false);
    m_numbers->setModel(new ChartTableModel(m_numbers));
    m_numbers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_numbers->verticalHeader()->hide();
    // As large as the chart that it stands in for.
    m_numbers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_numbers->setTabKeyNavigation(false);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_toggle);
    m_header->addWidget(buildMenu());
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_numbers);
    body()->addLayout(m_header);
    body()->addLayout(m_stack, 1);
    body()->addWidget(m_reading);
    auto* shortcut = new QShortcut(QKeySequence(Qt::Key_F6), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { showNumbers(!showsNumbers()); });
    connect(m_toggle, &QPushButton::clicked, this, &ChartCard::showNumbers);
    connect(m_chart, &ChartView::readingChanged, this, &ChartCard::showReading);
    connect(m_chart, &ChartView::dataChanged, this, &ChartCard::refreshNumbers);
    connect(m_chart, &ChartView::dayChosen, this, &ChartCard::dayChosen);
    showReading();
}

QWidget* ChartCard::buildMenu()
{
    const QString name = m_chart->objectName();
    auto* button = new QPushButton(tr("Export"), this);
    button->setObjectName(name + QStringLiteral("Menu"));
    button->setAccessibleName(tr("Export: %1").arg(m_title->text()));
    button->setFlat(true);
    button->setAutoDefault(false);
    auto* menu = new QMenu(button);
    const auto add = [menu, &name](const QString& text, const char* action) {
        QAction* added = menu->addAction(text);
        added->setObjectName(name + QLatin1String(action));
        return added;
    };
    connect(add(tr("&Copy picture"), "Copy"), &QAction::triggered, this, &ChartCard::copyPicture);
    connect(add(tr("Save picture as &PNG…"), "SavePng"), &QAction::triggered, this,
            [this] { askAndSave(QStringLiteral("png"), tr("Pictures (*.png)")); });
    connect(add(tr("Save picture as &SVG…"), "SaveSvg"), &QAction::triggered, this,
            [this] { askAndSave(QStringLiteral("svg"), tr("Drawings (*.svg)")); });
    connect(add(tr("Save &numbers as CSV…"), "SaveCsv"), &QAction::triggered, this,
            [this] { askAndSave(QStringLiteral("csv"), tr("Tables (*.csv)")); });
    button->setMenu(menu);
    return button;
}

void ChartCard::setTitle(const QString& title)
{
    m_title->setText(title);
}

void ChartCard::setHint(const QString& hint)
{
    m_hint = hint;
    showReading();
}

bool ChartCard::showsNumbers() const
{
    return m_stack->currentIndex() == 1;
}

void ChartCard::showNumbers(bool numbers)
{
    const bool hadFocus = m_chart->hasFocus() || m_numbers->hasFocus();
    m_stack->setCurrentIndex(numbers ? 1 : 0);
    m_toggle->setChecked(numbers);
    refreshNumbers();
    if (hadFocus) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void ChartCard::refreshNumbers()
{
    if (!showsNumbers()) {
        return;
    }
    static_cast<ChartTableModel*>(m_numbers->model())->setTable(m_chart->table());
    m_numbers->resizeColumnsToContents();
    m_numbers->scrollToBottom();
}

void ChartCard::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(pictureOf(*m_chart, m_title->text()));
}

void ChartCard::save(const QString& file)
{
    const auto is = [&file](const char* ending) {
        return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    const QByteArray bytes = is(".csv")   ? csvOf(m_chart->table())
                             : is(".svg") ? svgOf(*m_chart, m_title->text())
                                          : pngOf(*m_chart, m_title->text());
    const Result<void> written = writeWhole(fromQt(file), bytes.toStdString());
    if (written) {
        Q_EMIT message(tr("Saved as %1.").arg(file), MessageKind::Info);
    } else {
        Q_EMIT message(phrases::error(written.error()), MessageKind::Error);
    }
}

void ChartCard::askAndSave(const QString& ending, const QString& filter)
{
    const QString folder = QStandardPaths::writableLocation(ending == QLatin1String("csv")
                                                                ? QStandardPaths::DocumentsLocation
                                                                : QStandardPaths::PicturesLocation);
    const QString proposed =
        QStringLiteral("%1/%2.%3")
            .arg(folder, m_title->text().section(QLatin1Char(','), 0, 0), ending);
    QString file = QFileDialog::getSaveFileName(this, tr("Save"), proposed, filter);
    if (file.isEmpty()) {
        return;
    }
    if (!file.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive)) {
        file += QLatin1Char('.') + ending;
    }
    save(file);
}

void ChartCard::showReading()
{
    // Room for two lines, so that reading along does not move the page.
    m_reading->setMinimumHeight(m_reading->fontMetrics().lineSpacing() * 2);
    m_reading->setMuted(!m_chart->stop());
    m_reading->setText(m_chart->stop() ? m_chart->readingText() : m_hint);
}

} // namespace springback::ui
