#include "ui/exercises/exercises_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/programme/figure_file.h"
#include "ui/exercises/exercise_card.h"
#include "ui/exercises/exercise_delegate.h"
#include "ui/exercises/exercise_list.h"
#include "ui/exercises/exercise_text.h"
#include "ui/journal_bridge.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

// Design pixels.
constexpr int kListWidth = 296;
constexpr int kBeside = 740; ///< narrower than this, the exercise goes below the list
constexpr int kListHeight = 290;

} // namespace

ExercisesPage::ExercisesPage(JournalBridge& bridge, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_model(new ExerciseModel(bridge, this)),
      m_filter(new ExerciseFilter(*m_model, this))
{
    setObjectName(QStringLiteral("exercisesPage"));
    buildList();
    m_card = new ExerciseCard;
    m_detail = new QScrollArea;
    m_detail->setObjectName(QStringLiteral("exerciseDetail"));
    m_detail->setWidget(m_card);
    m_detail->setWidgetResizable(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setFocusPolicy(Qt::NoFocus);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(scaled(*this, spacing::kLarge));
    m_columns->addWidget(m_listCard);
    m_columns->addWidget(m_detail, 1);

    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addWidget(new TextLabel(tr("Exercises"), TextRole::PageTitle, this));
    layout->addLayout(buildFilters());
    layout->addLayout(m_columns, 1);
    connectParts();
    arrange();
    filter();
}

QLayout* ExercisesPage::buildFilters()
{
    m_place = new QComboBox(this);
    m_place->setObjectName(QStringLiteral("exercisePlace"));
    m_place->addItem(tr("all places"));
    for (const Location place : {Location::MidPortion, Location::Insertional, Location::Unsure}) {
        m_place->addItem({}, static_cast<int>(place));
    }
    if (m_bridge.plan().hasEpisode) {
        m_place->setCurrentIndex(m_place->findData(static_cast<int>(m_bridge.plan().location)));
    }
    namePlaces();
    auto* label = new QLabel(tr("&Pain"), this);
    label->setBuddy(m_place);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("exerciseSearch"));
    m_search->setAccessibleName(tr("Search in exercises"));
    m_search->setPlaceholderText(tr("Search in exercises"));
    m_search->setClearButtonEnabled(true);
    auto* place = new QHBoxLayout;
    place->addWidget(label);
    place->addWidget(m_place, 1);
    m_filters = new QBoxLayout(QBoxLayout::LeftToRight);
    m_filters->setSpacing(scaled(*this, spacing::kMedium));
    m_filters->addLayout(place);
    m_filters->addWidget(m_search, 1);
    return m_filters;
}

void ExercisesPage::namePlaces()
{
    const Plan& plan = m_bridge.plan();
    for (int row = 1; row < m_place->count(); ++row) {
        const auto place = static_cast<Location>(m_place->itemData(row).toInt());
        const QString name = place == Location::Unsure ? tr("not sure where") : placeName(place);
        const bool isOwn = plan.hasEpisode && plan.location == place;
        m_place->setItemText(row, isOwn ? tr("%1 (yours)").arg(name) : name);
    }
}

void ExercisesPage::buildList()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("exerciseList"));
    m_list->setAccessibleName(tr("Exercises"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ExerciseDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_nothing = new TextLabel(TextRole::Body);
    m_nothing->setObjectName(QStringLiteral("exercisesNothing"));
    m_listCard = new Card;
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addWidget(m_nothing);
    m_listCard->body()->addStretch();
}

void ExercisesPage::connectParts()
{
    connect(m_place, &QComboBox::currentIndexChanged, this, &ExercisesPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, &ExercisesPage::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExercisesPage::showChosen);
    connect(&m_bridge, &JournalBridge::changed, this, &ExercisesPage::refresh);
    connect(&m_bridge, &JournalBridge::reloaded, this, &ExercisesPage::refresh);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void ExercisesPage::activate()
{
    if (m_filter->rowCount() == 0) {
        m_search->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void ExercisesPage::filter()
{
    const QVariant place = m_place->currentData();
    m_filter->setPlace(place.isValid() ? std::optional(static_cast<Location>(place.toInt()))
                                       : std::nullopt);
    m_filter->setText(m_search->text());
    const bool any = m_filter->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    arrange();
    m_nothing->setText(tr("Nothing fits “%1” here. A shorter word, or all places, may find it.")
                           .arg(m_search->text().trimmed()));
    choose();
}

void ExercisesPage::refresh()
{
    namePlaces();
    showChosen();
}

void ExercisesPage::choose()
{
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_list->setCurrentIndex(m_filter->index(0, 0));
    }
    showChosen();
}

void ExercisesPage::showChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid()) {
        return;
    }
    const Exercise& exercise = m_filter->exercise(chosen);
    const Plan& plan = m_bridge.plan();
    const ExerciseText text = exerciseText(exercise, m_bridge.programme(), plan, m_model->place(),
                                           m_bridge.log().settings.units);
    m_card->setExercise(exercise, text, figureOf(m_bridge.programme(), exercise.id, text.variant),
                        plan.side);
}

void ExercisesPage::arrange()
{
    const bool any = m_filter->rowCount() > 0;
    const bool beside = width() >= scaled(*this, kBeside);
    const bool narrowList = beside && any;
    m_filters->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_listCard->setMinimumWidth(narrowList ? scaled(*this, kListWidth) : 0);
    m_listCard->setMaximumWidth(narrowList ? scaled(*this, kListWidth) : QWIDGETSIZE_MAX);
    m_listCard->setMinimumHeight(beside ? 0 : scaled(*this, kListHeight));
    m_listCard->setMaximumHeight(beside ? QWIDGETSIZE_MAX : scaled(*this, kListHeight));
    if (beside && m_detail->widget() == nullptr) {
        m_columns->removeWidget(m_card);
        m_detail->setWidget(m_card);
    } else if (!beside && m_detail->widget() != nullptr) {
        m_columns->addWidget(m_detail->takeWidget(), 1);
    }
    m_detail->setVisible(beside && any);
    m_card->setVisible(any);
}

void ExercisesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ExercisesPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        arrange();
    }
}

} // namespace springback::ui
