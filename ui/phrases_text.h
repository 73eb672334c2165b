// What the source files of ui/phrases share: the translation context and small helpers.
// Include it nowhere else.
#pragma once

#include <QCoreApplication>
#include <QLocale>

#include <optional>

#include "core/programme/programme.h"
#include "core/rules/plan.h"

namespace springback::ui {

class Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

namespace phrases {

/// At most so many decimals, none that are zero.
QString number(double value, int decimals = 0);
std::optional<double> figureOf(const Reason& reason, FigureName name);
/// A name of the programme inside a sentence: "circuit 1". The programme is written in English.
QString inSentence(const QString& name);
QString blockName(const std::string& id, const Programme& programme);

/// The reason that the day's advice comes from; null when nothing spoke for a change.
const Reason* mainReason(const Plan& plan);
bool isFlare(Rule rule);
bool isMissing(const Plan& plan, Missing what);

} // namespace phrases
} // namespace springback::ui
