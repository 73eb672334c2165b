#include "ui/session/session_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/models/delegates.h"
#include "ui/session/rating_scale.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

SessionTable::SessionTable(SessionModel& model, QWidget* parent)
    : QTableView(parent), m_sessionModel(&model)
{
    setModel(&model);
    setItemDelegate(new NumberDelegate(this));
    setItemDelegateForColumn(SessionModel::SideColumn, new ChoiceDelegate(this));
    setItemDelegateForColumn(SessionModel::VariantColumn, new ChoiceDelegate(this));
    setItemDelegateForColumn(SessionModel::PainColumn, new PainDelegate(this));
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(SessionModel::ExerciseColumn, QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(scaled(*this, 36));
    connect(verticalHeader(), &QHeaderView::geometriesChanged, this, &SessionTable::updateGeometry);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SessionTable::updateGeometry);
    connect(&model, &QAbstractItemModel::modelReset, this, &SessionTable::updateGeometry);
}

QSize SessionTable::sizeHint() const
{
    const int height =
        horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
    return {QTableView::sizeHint().width(), height};
}

QSize SessionTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

void SessionTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_sessionModel->rowCount() > 0) {
        setCurrentIndex(m_sessionModel->index(0, 0));
    }
}

void SessionTable::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState || !currentIndex().isValid() || !handleKey(*event)) {
        QTableView::keyPressEvent(event);
    }
}

bool SessionTable::handleKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) != Qt::NoModifier) {
        return false;
    }
    const int row = currentIndex().row();
    if (const std::optional<Pain> pain = painOfKey(event.key())) {
        m_sessionModel->setPain(row, pain);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Backspace:
        m_sessionModel->setPain(row, std::nullopt);
        return true;
    case Qt::Key_Delete:
        m_sessionModel->setDone(row, false);
        return true;
    case Qt::Key_Space:
        m_sessionModel->setDone(row, !m_sessionModel->rows()[static_cast<std::size_t>(row)].done);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_sessionModel->flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
            edit(currentIndex());
        }
        return true;
    default:
        return false;
    }
}

} // namespace springback::ui
