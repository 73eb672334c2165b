#include "ui/report/report_preview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr std::array kZooms{1.0, 1.25, 1.5, 2.0, 3.0}; ///< of the width of the view
constexpr int kScrollStep = 40;                        ///< pixels

QAccessibleInterface* sheetAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<SheetView*>(object);
    return view == nullptr ? nullptr : new QAccessibleWidget(view, QAccessible::Graphic);
}

/// Its lines, for a screen reader.
QString inWords(const ReportSheet& sheet)
{
    QStringList lines;
    for (const SheetText& text : sheet.texts) {
        lines << text.text;
    }
    return lines.join(QStringLiteral(", "));
}

} // namespace

SheetView::SheetView(QWidget* parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&sheetAccessible);
        return true;
    }();
    setObjectName(QStringLiteral("reportSheet"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Page up and Page down turn the pages; + and - zoom, 0 shows the whole page."));
}

void SheetView::setPages(ReportPages pages, QString summary)
{
    m_pages = std::move(pages);
    m_summary = std::move(summary);
    m_page = std::clamp(m_page, 0, std::max(0, m_pages.count() - 1));
    setWidth(width());
    tell();
}

void SheetView::setPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, m_pages.count() - 1));
    if (wanted != m_page) {
        m_page = wanted;
        tell();
    }
}

void SheetView::setWidth(int width)
{
    const QSizeF paper = sheetSize(m_pages.paper);
    setFixedSize(width, static_cast<int>(std::lround(width * paper.height() / paper.width())));
}

void SheetView::tell()
{
    setAccessibleName(m_pages.count() == 0 ? tr("Preview of the report")
                                           : tr("Preview, page %1 of %2")
                                                 .arg(QLocale().toString(m_page + 1),
                                                      QLocale().toString(m_pages.count())));
    setAccessibleDescription(
        m_page == 0 ? m_summary : inWords(m_pages.sheets[static_cast<std::size_t>(m_page)]));
    update();
    Q_EMIT pageChanged();
}

void SheetView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_pages.count() > 0) {
        painter.save();
        const double scale = width() / sheetSize(m_pages.paper).width();
        painter.scale(scale, scale);
        paint(painter, m_pages, m_page);
        painter.restore();
    }
    const Tokens& t = tokensOf(*this);
    painter.setPen(QPen(hasFocus() ? t.accent : t.line, hasFocus() ? 3 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool SheetView::turnsPage(int key)
{
    switch (key) {
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        return true;
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        return true;
    case Qt::Key_Home:
        setPage(0);
        return true;
    case Qt::Key_End:
        setPage(m_pages.count() - 1);
        return true;
    default:
        return false;
    }
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (turnsPage(event->key())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomWanted(1);
        return;
    case Qt::Key_Minus:
        Q_EMIT zoomWanted(-1);
        return;
    case Qt::Key_0:
        Q_EMIT wholeWanted();
        return;
    case Qt::Key_Left:
        Q_EMIT scrollWanted(-kScrollStep, 0);
        return;
    case Qt::Key_Right:
        Q_EMIT scrollWanted(kScrollStep, 0);
        return;
    case Qt::Key_Up:
        Q_EMIT scrollWanted(0, -kScrollStep);
        return;
    case Qt::Key_Down:
        Q_EMIT scrollWanted(0, kScrollStep);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent),
      m_controls(new QWidget),
      m_area(new QScrollArea),
      m_sheet(new SheetView),
      m_number(new TextLabel(TextRole::Small))
{
    setObjectName(QStringLiteral("reportPreview"));
    buildControls();
    m_area->setObjectName(QStringLiteral("reportArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_sheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    layout->addWidget(m_controls);
    layout->addWidget(m_area);
    layout->addStretch(1);
    connect(m_sheet, &SheetView::pageChanged, this, &ReportPreview::refresh);
    connect(m_sheet, &SheetView::zoomWanted, this, &ReportPreview::zoomBy);
    connect(m_sheet, &SheetView::wholeWanted, this,
            [this] { zoomBy(-static_cast<int>(kZooms.size())); });
    connect(m_sheet, &SheetView::scrollWanted, this, [this](int right, int down) {
        m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->value() + right);
        m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() + down);
    });
}

QToolButton* ReportPreview::addButton(const char* name, const QString& text, const QString& says)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setAccessibleName(says);
    button->setToolTip(says);
    button->setAutoRaise(true);
    m_controls->layout()->addWidget(button);
    return button;
}

void ReportPreview::buildControls()
{
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    m_earlier = addButton("pageBefore", QStringLiteral("‹"), tr("The page before"));
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setWordWrap(false);
    row->addWidget(m_number);
    m_later = addButton("pageAfter", QStringLiteral("›"), tr("The next page"));
    row->addStretch(1);
    m_smaller = addButton("zoomOut", QStringLiteral("−"), tr("Smaller"));
    m_larger = addButton("zoomIn", QStringLiteral("+"), tr("Larger"));
    connect(m_earlier, &QToolButton::clicked, this,
            [this] { m_sheet->setPage(m_sheet->page() - 1); });
    connect(m_later, &QToolButton::clicked, this,
            [this] { m_sheet->setPage(m_sheet->page() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(1); });
}

void ReportPreview::setPages(ReportPages pages, QString summary)
{
    m_sheet->setPages(std::move(pages), std::move(summary));
    fit();
}

double ReportPreview::zoom() const
{
    return kZooms[m_zoom];
}

void ReportPreview::zoomBy(int steps)
{
    const int last = static_cast<int>(kZooms.size()) - 1;
    m_zoom = static_cast<std::size_t>(std::clamp(static_cast<int>(m_zoom) + steps, 0, last));
    fit();
    refresh();
}

/// As high as the whole page is in the width that there is.
void ReportPreview::fit()
{
    const QSizeF paper = sheetSize(m_sheet->pages().paper);
    const int room = std::max(1, m_area->width());
    m_area->setFixedHeight(static_cast<int>(std::lround(room * paper.height() / paper.width())));
    m_sheet->setWidth(static_cast<int>(std::lround(room * zoom())));
}

void ReportPreview::refresh()
{
    const int page = m_sheet->page();
    const int count = m_sheet->pages().count();
    m_number->setText(
        tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(count)));
    m_earlier->setEnabled(page > 0);
    m_later->setEnabled(page + 1 < count);
    m_smaller->setEnabled(m_zoom > 0);
    m_larger->setEnabled(m_zoom + 1 < kZooms.size());
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fit();
}

} // namespace springback::ui
