// RehearsedImport: what every dialog has in common that shows what an import would do and then does
// it as one change: the lines around its table, its buttons, the backup before. Plans nothing.
#pragma once

#include <QDialog>

#include <functional>

#include "core/domain/change.h"
#include "core/result.h"

class QAbstractItemView;
class QBoxLayout;
class QModelIndex;
class QPushButton;

namespace springback::ui {

class JournalBridge;
class TextLabel;

class RehearsedImport : public QDialog {
    Q_OBJECT

public:
    /// Keeps what the diary holds before it changes.
    using KeepBefore = std::function<Result<void>()>;

Q_SIGNALS:
    /// That many entries came in or were changed.
    void imported(int entries);

protected:
    /// Object names begin with `name`: "import" gives "importSummary" and "confirmImport".
    RehearsedImport(JournalBridge& bridge, const QString& name, KeepBefore keepBefore,
                    QWidget* parent);

    /// By the diary as it is now; asked for whenever that changes.
    virtual void planAgain() = 0;
    /// Shows what the plan comes to, with tellImport.
    virtual void tell() = 0;
    virtual Change change() = 0;
    /// Asked for where nothing would be imported.
    virtual QString whyNothing() const = 0;

    /// The layout with its first line, then the table and what belongs to it, then the rest.
    QBoxLayout* beginLayout();
    /// What a cell says seldom fits into it: the words for the chosen row, in full.
    TextLabel* makeDetail(QAbstractItemView& table,
                          const std::function<QString(const QModelIndex&)>& wordsOf);
    void endLayout(QBoxLayout& layout);
    /// Pixels of the design, as far as the screen has room.
    void resizeTo(int width, int height);

    void tellImport(int entries, const QString& button);
    void forgetFailure() { m_failure.clear(); }

    JournalBridge& m_bridge;
    TextLabel* m_summary = nullptr;
    TextLabel* m_note = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;

private:
    QString part(const char* ending) const;
    QString button(const char* beginning) const;
    void follow();
    void tellFailure(const Error& error);
    void import();

    QString m_name;
    KeepBefore m_keepBefore;
    QString m_failure; ///< why the import that was asked for did not happen
    TextLabel* m_problem = nullptr;
};

} // namespace springback::ui
