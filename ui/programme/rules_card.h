// RulesCard: which numbers the pain rules use, each preset with its figures. Choosing one is a
// record; what the rules do with it is the core's.
#pragma once

#include <array>

#include "core/domain/vocabulary.h"
#include "ui/widgets/card.h"

class QRadioButton;

namespace springback::ui {

class JournalBridge;

class RulesCard : public Card {
    Q_OBJECT

public:
    explicit RulesCard(JournalBridge& bridge, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void recorded(const QString& sentence);

private:
    QRadioButton* addPreset(RulesPreset preset, const QString& name);
    void choose(RulesPreset preset);

    JournalBridge* m_bridge;
    std::array<QRadioButton*, 2> m_presets{}; ///< by RulesPreset
};

} // namespace springback::ui
