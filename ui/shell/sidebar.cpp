#include "ui/shell/sidebar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

// Design pixels.
constexpr int kEntryHeight = 40;
constexpr int kEntryIcon = 20;
constexpr int kSidebarWidth = 204;

} // namespace

SidebarEntry::SidebarEntry(const QString& name, QString icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon))
{
    setText(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont SidebarEntry::nameFont() const
{
    QFont font = fontFor(*this, TextRole::Body);
    if (isChecked()) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

void SidebarEntry::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
    update();
}

QSize SidebarEntry::sizeHint() const
{
    if (m_iconOnly) {
        return {scaled(*this, kEntryIcon) + 2 * scaled(*this, spacing::kMedium),
                scaled(*this, kEntryHeight)};
    }
    QFont bold = fontFor(*this, TextRole::Body);
    bold.setWeight(QFont::DemiBold); // so that nothing moves when it becomes the current one
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + scaled(*this, kEntryIcon) +
                3 * scaled(*this, spacing::kMedium),
            std::max(scaled(*this, kEntryHeight), metrics.height())};
}

void SidebarEntry::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(*this);
    const double radius = scaled(*this, spacing::kControlRadius);
    QPainter painter(this);
    if (isChecked()) {
        shapes::surface(painter, QRectF(rect()), radius, t.accentSoft);
    } else if (isEnabled() && underMouse()) {
        shapes::surface(painter, QRectF(rect()), radius, t.line);
    }
    if (hasFocus()) {
        shapes::focusRing(painter, QRectF(rect()), radius, t.accent);
    }
    const QColor ink = !isEnabled()  ? palette().color(QPalette::Disabled, QPalette::WindowText)
                       : isChecked() ? t.accent
                                     : t.text;
    const int gap = scaled(*this, spacing::kMedium);
    const int side = scaled(*this, kEntryIcon);
    const QRect iconBox = style()->visualRect(layoutDirection(), rect(),
                                              QRect(gap, (height() - side) / 2, side, side));
    painter.drawPixmap(iconBox.topLeft(), iconPixmap(m_icon, side, ink, *this));
    if (m_iconOnly) {
        return;
    }
    painter.setFont(nameFont());
    painter.setPen(ink);
    const QRect nameBox =
        style()->visualRect(layoutDirection(), rect(), rect().adjusted(2 * gap + side, 0, 0, 0));
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(nameBox, static_cast<int>(start | Qt::AlignVCenter), text());
}

void SidebarEntry::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_entryColumn(new QVBoxLayout),
      m_name(new TextLabel(tr("Springback"), TextRole::CardTitle)),
      m_footer(new TextLabel(TextRole::Small))
{
    setObjectName(QStringLiteral("sidebar"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_footer->setObjectName(QStringLiteral("sidebarFooter"));
    m_footer->setMuted(true);
    m_name->setWordWrap(false);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addLayout(m_entryColumn);
    m_entryColumn->setSpacing(2);
    column->addStretch(1);
    column->addWidget(m_footer);
    m_name->setContentsMargins(spacing::kSmall, 0, 0, 0);
    m_footer->setContentsMargins(spacing::kSmall, 0, 0, 0);
    fitToFont();
}

void Sidebar::addEntry(PageId page, const QString& name, const QString& icon)
{
    auto* entry = new SidebarEntry(name, icon, this);
    entry->setObjectName(QStringLiteral("go_%1").arg(icon));
    entry->setIconOnly(m_iconsOnly);
    m_group->addButton(entry);
    m_entryColumn->addWidget(entry);
    m_entries[page] = entry;
    connect(entry, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageWanted(page); });
    fitToFont();
}

void Sidebar::setCurrent(PageId page)
{
    const auto found = m_entries.find(page);
    if (found != m_entries.end()) {
        found->second->setChecked(true);
    } else if (QAbstractButton* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Sidebar::setEntriesEnabled(bool enabled)
{
    for (const auto& [page, entry] : m_entries) {
        entry->setEnabled(enabled);
    }
}

void Sidebar::setIconsOnly(bool iconsOnly)
{
    if (iconsOnly == m_iconsOnly) {
        return;
    }
    m_iconsOnly = iconsOnly;
    m_name->setVisible(!iconsOnly);
    m_footer->setVisible(!iconsOnly);
    for (const auto& [page, entry] : m_entries) {
        entry->setIconOnly(iconsOnly);
    }
    fitToFont();
}

void Sidebar::setFooter(const QString& text)
{
    m_footer->setText(text);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), t.sidebar);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), t.line);
}

bool Sidebar::event(QEvent* event)
{
    // Entries ask for a new layout when their font has changed, which is after this widget's own.
    if (event->type() == QEvent::LayoutRequest) {
        fitToFont();
    }
    return QWidget::event(event);
}

void Sidebar::fitToFont()
{
    const int side = scaled(*this, 10);
    layout()->setContentsMargins(side, scaled(*this, spacing::kLarge), side,
                                 scaled(*this, spacing::kLarge));
    // A spacing that is set asks for a new layout even where it is the same, and so for this again.
    if (const int gap = scaled(*this, spacing::kMedium); gap != layout()->spacing()) {
        layout()->setSpacing(gap);
    }
    int width = m_iconsOnly ? 0 : scaled(*this, kSidebarWidth);
    for (const auto& [page, entry] : m_entries) {
        width = std::max(width, entry->sizeHint().width() + 2 * side);
    }
    setFixedWidth(width);
}

} // namespace springback::ui
