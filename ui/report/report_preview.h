// ReportPreview: the pages as they will be on paper, one at a time, from the width of the view to
// three times that. Paints what it is given; knows no diary.
#pragma once

#include <QWidget>

#include "ui/report/report_paint.h"

class QScrollArea;
class QToolButton;

namespace springback::ui {

class TextLabel;

/// One page.
class SheetView : public QWidget {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setPages(ReportPages pages, QString summary);
    const ReportPages& pages() const { return m_pages; }
    int page() const { return m_page; }
    void setPage(int page);
    /// Higher by as much as the paper is.
    void setWidth(int width);

Q_SIGNALS:
    void pageChanged();
    void zoomWanted(int steps);
    void wholeWanted();
    void scrollWanted(int right, int down);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool turnsPage(int key);
    void tell();

    ReportPages m_pages;
    QString m_summary; ///< of the first page
    int m_page = 0;
};

class ReportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setPages(ReportPages pages, QString summary);
    SheetView* sheet() const { return m_sheet; }
    double zoom() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const char* name, const QString& text, const QString& says);
    void buildControls();
    void zoomBy(int steps);
    void fit();
    void refresh();

    QWidget* m_controls;
    QScrollArea* m_area;
    SheetView* m_sheet;
    TextLabel* m_number;
    QToolButton* m_earlier = nullptr;
    QToolButton* m_later = nullptr;
    QToolButton* m_smaller = nullptr;
    QToolButton* m_larger = nullptr;
    std::size_t m_zoom = 0; ///< step
};

} // namespace springback::ui
