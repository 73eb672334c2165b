// ReportPage: the report for a physio, its days and its paper, as it will be printed; saves it as a
// PDF or prints it. Records nothing but the open questions; the name is forgotten.
#pragma once

#include <functional>
#include <optional>

#include "ui/report/report_paint.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace springback::ui {

class Card;
class DayEdit;
class JournalBridge;
class PillBar;
class Printing;
class ReportPreview;
class TextLabel;

class ReportPage : public Page {
    Q_OBJECT

public:
    using LoadPrinting = std::function<Printing*()>;

    ReportPage(JournalBridge& bridge, FileDialogs dialogs, LoadPrinting loadPrinting,
               QWidget* parent = nullptr);

    void activate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Range { FourWeeks, TenWeeks, AllDays, OwnDates }; ///< in the order of their pills

    QWidget* buildForm();
    void buildDays(Card& card);
    void buildPaper(Card& card);
    void buildWords(Card& card);
    void buildButtons(Card& card);
    QWidget* buildEmpty();
    void connectParts();
    void refreshWhenShown();
    void refresh();
    /// The same words anew, on other paper or with another name.
    void layOut();
    void takeQuestions();
    void keepWithinLimit();
    void recordQuestions();
    /// Nothing while the dates make none.
    std::optional<Period> period() const;
    Paper paper() const;
    void savePdf();
    void printPages();
    void arrange();

    JournalBridge& m_bridge;
    FileDialogs m_dialogs;
    LoadPrinting m_loadPrinting;
    bool m_stale = false;
    bool m_cannotPrint = false;       ///< no module
    std::optional<ReportText> m_text; ///< none where there is nothing to report
    ReportPages m_pages;              ///< of the text
    Period m_shown;
    QString m_keptQuestions; ///< as the diary last had them

    PillBar* m_range = nullptr;
    QWidget* m_dates = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_to = nullptr;
    PillBar* m_paper = nullptr;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_questions = nullptr;
    TextLabel* m_questionsNote = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_emptyWords = nullptr;
    QPushButton* m_toToday = nullptr;
    QWidget* m_form = nullptr;
    QWidget* m_empty = nullptr;
    ReportPreview* m_preview;
    QTimer* m_pause; ///< after the last key in the questions
    QBoxLayout* m_columns;
};

} // namespace springback::ui
