// CopiesNotice: one sentence in the message bar about another copy of the diary beside it that
// holds entries which are not here, as a folder kept in step between computers leaves them. Closed
// once, it is not said again of the same file. Changes nothing in either.
#pragma once

#include <QObject>

namespace springback::ui {

class JournalBridge;
class MessageBar;

class CopiesNotice : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    CopiesNotice(JournalBridge& bridge, MessageBar& messages, QObject* parent = nullptr);

    /// Reads the copies, if there are any. Does not speak over what the bar says already.
    void look();

private:
    void dismiss();

    JournalBridge& m_bridge;
    MessageBar& m_messages;
    QString m_said; ///< what tells the file that is spoken of from others, and from itself later
};

} // namespace springback::ui
