// ExercisesPage: the library: all exercises of the programme by place and by search, one of them in
// full. Changes nothing in the diary.
#pragma once

#include "ui/shell/page.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QListView;
class QScrollArea;

namespace springback::ui {

class Card;
class ExerciseCard;
class ExerciseFilter;
class ExerciseModel;
class JournalBridge;
class TextLabel;

class ExercisesPage : public Page {
    Q_OBJECT

public:
    explicit ExercisesPage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLayout* buildFilters();
    void buildList();
    void connectParts();
    /// The person's own place says so.
    void namePlaces();
    void refresh();
    void filter();
    /// Keeps the chosen exercise, or takes the first that is left.
    void choose();
    void showChosen();
    /// The exercise beside the list, scrolled on its own, or below it.
    void arrange();

    JournalBridge& m_bridge;
    ExerciseModel* m_model;
    ExerciseFilter* m_filter;
    QComboBox* m_place = nullptr;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    TextLabel* m_nothing = nullptr;
    Card* m_listCard = nullptr;
    ExerciseCard* m_card = nullptr;
    QBoxLayout* m_filters = nullptr;
    QBoxLayout* m_columns = nullptr;
    QScrollArea* m_detail = nullptr; ///< around the card, where it stands beside the list
};

} // namespace springback::ui
