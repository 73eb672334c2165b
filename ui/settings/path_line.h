// PathLine: where a file or folder is, in one line that can be read, scrolled and copied by keys,
// however long it is. Changes nothing.
#pragma once

#include <QLineEdit>

namespace springback::ui {

class PathLine : public QLineEdit {
    Q_OBJECT

public:
    explicit PathLine(const QString& accessibleName, QWidget* parent = nullptr);

    void setPath(const QString& path);
};

} // namespace springback::ui
