#include "ui/widgets/optional_spin_box.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace springback::ui {

namespace {

constexpr int kUnanswered = -1;

} // namespace

OptionalSpinBox::OptionalSpinBox(int maximum, QWidget* parent) : QSpinBox(parent)
{
    setRange(kUnanswered, maximum);
    setSpecialValueText(tr("not noted"));
    setValue(kUnanswered);
    setFocusPolicy(Qt::StrongFocus);
}

std::optional<int> OptionalSpinBox::answer() const
{
    return value() == kUnanswered ? std::nullopt : std::optional<int>(value());
}

void OptionalSpinBox::setAnswer(std::optional<int> answer)
{
    setValue(answer.value_or(kUnanswered));
}

void OptionalSpinBox::keyPressEvent(QKeyEvent* event)
{
    const bool erases = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool wholeText = lineEdit()->selectedText() == lineEdit()->text();
    if (erases && (wholeText || !answer())) {
        setAnswer(std::nullopt);
        selectAll();
        return;
    }
    if (!answer() && !event->text().isEmpty() && event->text().at(0).isDigit()) {
        selectAll(); // the first digit takes the place of the words
    }
    QSpinBox::keyPressEvent(event);
}

void OptionalSpinBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace springback::ui
