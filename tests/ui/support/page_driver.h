// PageDriver: shows a page in a window of its own and reaches its widgets by name and by keys, as a
// person would. Knows no page.
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <stdexcept>

#include "ui/shell/page.h"

namespace springback::ui::test {

class PageDriver {
public:
    explicit PageDriver(Page& page) : m_page(page)
    {
        page.resize(940, 780);
        page.show();
        page.activateWindow();
        QTest::qWait(0);
        page.activate();
    }

    /// Throws when there is none, so that a test fails instead of crashing.
    template <class Widget> Widget& find(const char* name) const
    {
        auto* widget = m_page.findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr) {
            throw std::runtime_error(std::string("no widget called ") + name);
        }
        return *widget;
    }

    bool isShown(const char* name) const { return find<QWidget>(name).isVisible(); }

    /// To the widget that has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focused(), key, modifiers);
    }
    void keys(const QString& text) const { QTest::keyClicks(focused(), text); }
    void click(const char* name) const { QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton); }
    QString focusName() const { return focused()->objectName(); }

private:
    QWidget* focused() const
    {
        QWidget* widget = m_page.window()->focusWidget();
        return widget != nullptr ? widget : &m_page;
    }

    Page& m_page;
};

} // namespace springback::ui::test
