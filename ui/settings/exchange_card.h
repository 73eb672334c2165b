// ExchangeCard: the diary as a document, out and in. What the buttons do is the File menu's.
#pragma once

#include "ui/widgets/card.h"

namespace springback::ui {

class FileActions;

class ExchangeCard : public Card {
    Q_OBJECT

public:
    ExchangeCard(FileActions& files, bool canImport, QWidget* parent = nullptr);
};

} // namespace springback::ui
