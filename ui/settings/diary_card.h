// DiaryCard: where the diary is, how large it is, and how many entries it holds. Changes nothing.
#pragma once

#include "ui/shell/file_dialogs.h"
#include "ui/widgets/card.h"

namespace springback::ui {

class JournalBridge;
class PathLine;
class TextLabel;

class DiaryCard : public Card {
    Q_OBJECT

public:
    DiaryCard(JournalBridge& bridge, FileDialogs::Show showFolder, QWidget* parent = nullptr);

    void refresh();

private:
    JournalBridge& m_bridge;
    PathLine* m_path;
    TextLabel* m_facts;
    TextLabel* m_readOnly;
};

} // namespace springback::ui
