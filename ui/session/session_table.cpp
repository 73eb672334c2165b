#include "ui/session/session_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/models/delegates.h"
#include "ui/widgets/rating_scale.h"

namespace springback::ui {

namespace {

constexpr int kReadableName = 24; ///< characters of an exercise's name

} // namespace

SessionTable::SessionTable(SessionModel& model, QWidget* parent)
    : StretchedTable({SessionModel::ExerciseColumn}, kReadableName, parent), m_sessionModel(&model)
{
    setModel(&model);
    setItemDelegate(new NumberDelegate(this));
    setItemDelegateForColumn(SessionModel::SideColumn, new ChoiceDelegate(this));
    setItemDelegateForColumn(SessionModel::VariantColumn, new ChoiceDelegate(this));
    setItemDelegateForColumn(SessionModel::PainColumn, new PainDelegate(this));
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SessionTable::sizeHint() const
{
    const bool scrollsSideways = horizontalHeader()->length() > viewport()->width();
    const int bar = scrollsSideways ? horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = m_sessionModel->rowCount() * verticalHeader()->defaultSectionSize();
    return {StretchedTable::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows + bar + 2 * frameWidth()};
}

QSize SessionTable::minimumSizeHint() const
{
    return {StretchedTable::minimumSizeHint().width(), sizeHint().height()};
}

void SessionTable::updateGeometries()
{
    StretchedTable::updateGeometries();
    if (const int height = sizeHint().height(); height != m_height) {
        m_height = height;
        updateGeometry();
    }
}

void SessionTable::focusInEvent(QFocusEvent* event)
{
    StretchedTable::focusInEvent(event);
    if (!currentIndex().isValid() && m_sessionModel->rowCount() > 0) {
        setCurrentIndex(m_sessionModel->index(0, 0));
    }
}

void SessionTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() == EditingState && isEnter) {
        return; // it ended the editing; a dialog around must not take it for its own
    }
    if (state() == EditingState || !currentIndex().isValid() || !handleKey(*event)) {
        StretchedTable::keyPressEvent(event);
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
