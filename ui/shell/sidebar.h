// Sidebar: the program's name, one entry per page, and where the person is in the rehab. Says which
// page is wanted; shows none itself.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <map>

#include "ui/shell/page.h"

class QButtonGroup;
class QVBoxLayout;

namespace springback::ui {

class TextLabel;

/// One entry: an icon and a name.
class SidebarEntry : public QAbstractButton {
    Q_OBJECT

public:
    SidebarEntry(const QString& name, QString icon, QWidget* parent = nullptr);

    /// The name becomes a tool tip.
    void setIconOnly(bool iconOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont nameFont() const;

    QString m_icon;
    bool m_iconOnly = false;
};

class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// `icon` names a file of resources/icons.
    void addEntry(PageId page, const QString& name, const QString& icon);
    int entryCount() const { return static_cast<int>(m_entries.size()); }
    /// A page without an entry leaves none highlighted.
    void setCurrent(PageId page);
    void setEntriesEnabled(bool enabled);
    /// Without words, for a window that is narrow for its text.
    void setIconsOnly(bool iconsOnly);
    /// Small lines at the bottom.
    void setFooter(const QString& text);

Q_SIGNALS:
    void pageWanted(springback::ui::PageId page);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitToFont();

    QButtonGroup* m_group;
    QVBoxLayout* m_entryColumn;
    TextLabel* m_name;
    TextLabel* m_footer;
    bool m_iconsOnly = false;
    std::map<PageId, SidebarEntry*> m_entries;
};

} // namespace springback::ui
