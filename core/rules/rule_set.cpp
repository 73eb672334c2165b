#include "core/rules/rule_set.h"

namespace springback {

Zone zoneOf(int pain, const RuleSet& rules)
{
    return pain <= rules.safeMax         ? Zone::Safe
           : pain <= rules.acceptableMax ? Zone::Acceptable
                                         : Zone::TooMuch;
}

RuleSet ruleSetFor(RulesPreset preset)
{
    RuleSet rules;
    if (preset == RulesPreset::Cautious) {
        rules.safeMax = 2;
        rules.acceptableMax = 4;
        rules.jumpDefaultDays = 3;
    }
    return rules;
}

} // namespace springback
