#include <algorithm>

#include "ui/phrases.h"
#include "ui/phrases_text.h"
#include "ui/qtconvert.h"

namespace springback::ui::phrases {

QString advice(Advice advice)
{
    switch (advice) {
    case Advice::Progress:
        return Phrases::tr("Progress");
    case Advice::Hold:
        return Phrases::tr("Hold");
    case Advice::DialBack:
        return Phrases::tr("Dial back");
    case Advice::SettleDown:
        return Phrases::tr("Settle down");
    case Advice::SeeProfessional:
        return Phrases::tr("See a professional");
    case Advice::SeekUrgentCare:
        return Phrases::tr("Seek care today");
    }
    Q_UNREACHABLE();
}

QString rule(Rule rule)
{
    switch (rule) {
    case Rule::UrgentSign:
        return Phrases::tr("Urgent sign");
    case Rule::SeeProfessionalSign:
        return Phrases::tr("Sign to show someone");
    case Rule::StopSign:
        return Phrases::tr("Stop sign");
    case Rule::PainVeryHigh:
        return Phrases::tr("Very high pain");
    case Rule::PainTooMuchAgain:
        return Phrases::tr("Too much pain, again");
    case Rule::PainTooMuch:
        return Phrases::tr("Too much pain");
    case Rule::FlareSevere:
        return Phrases::tr("Severe flare");
    case Rule::FlareModerate:
        return Phrases::tr("Moderate flare");
    case Rule::FlareMild:
        return Phrases::tr("Mild flare");
    case Rule::FlareLasting:
        return Phrases::tr("Lasting flare");
    case Rule::FlaresRepeated:
        return Phrases::tr("Repeated flares");
    case Rule::WorseThanStart:
        return Phrases::tr("Worse than at the start");
    case Rule::TwoRisingWeeks:
        return Phrases::tr("Two rising weeks");
    case Rule::RisingWeek:
        return Phrases::tr("Rising week");
    case Rule::NoProgress12Weeks:
        return Phrases::tr("Little change in twelve weeks");
    case Rule::MorningUnknown:
        return Phrases::tr("Morning unknown");
    case Rule::GapShort:
        return Phrases::tr("Short break");
    case Rule::GapLong:
        return Phrases::tr("Long break");
    case Rule::GapVeryLong:
        return Phrases::tr("Very long break");
    case Rule::TooSoon:
        return Phrases::tr("Too soon for jumps");
    case Rule::RangeForLocation:
        return Phrases::tr("Range for where it hurts");
    case Rule::AcceptablePain:
        return Phrases::tr("Acceptable pain");
    case Rule::Dwell:
        return Phrases::tr("Not long enough at this dose");
    case Rule::EffortOnTarget:
        return Phrases::tr("Effort on target");
    case Rule::Ready:
        return Phrases::tr("Ready for a step up");
    case Rule::Otherwise:
        return Phrases::tr("Nothing speaks for a change");
    }
    Q_UNREACHABLE();
}

QString outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Waiting:
        return Phrases::tr("waiting");
    case Outcome::Tolerated:
        return Phrases::tr("tolerated");
    case Outcome::Borderline:
        return Phrases::tr("borderline");
    case Outcome::TooMuch:
        return Phrases::tr("too much", "outcome of a session");
    case Outcome::CantJudge:
        return Phrases::tr("can’t judge");
    }
    Q_UNREACHABLE();
}

QString morningKind(MorningKind kind)
{
    switch (kind) {
    case MorningKind::Normal:
        return Phrases::tr("normal morning");
    case MorningKind::Mild:
        return Phrases::tr("mild flare");
    case MorningKind::Moderate:
        return Phrases::tr("moderate flare");
    case MorningKind::Severe:
        return Phrases::tr("severe flare");
    }
    Q_UNREACHABLE();
}

QString sign(Sign sign)
{
    switch (sign) {
    case Sign::ConstantPain:
        return Phrases::tr("Constant pain through the day");
    case Sign::Limping:
        return Phrases::tr("Limping");
    case Sign::Swelling:
        return Phrases::tr("New or more swelling");
    case Sign::SharpPain:
        return Phrases::tr("Sharp pain during an exercise");
    case Sign::Pop:
        return Phrases::tr("A sudden pop or kick felt in the calf");
    case Sign::NoTiptoe:
        return Phrases::tr("Can’t rise on tiptoe on that leg");
    case Sign::SuddenWeakness:
        return Phrases::tr("Sudden weakness, or a gap in the tendon");
    case Sign::HotSwollenCalf:
        return Phrases::tr("Calf hot, red and swollen");
    case Sign::Breathless:
        return Phrases::tr("Breathless, or chest pain");
    case Sign::Fever:
        return Phrases::tr("Fever with a hot tendon");
    case Sign::Fluoroquinolone:
        return Phrases::tr("An antibiotic ending in ‑floxacin, now or in the last 6 months");
    case Sign::Steroid:
        return Phrases::tr("Steroid tablets, or an injection near the tendon");
    case Sign::Systemic:
        return Phrases::tr("Both tendons without a load reason, other sore joints, morning back "
                           "stiffness, or psoriasis");
    case Sign::BonePain:
        return Phrases::tr("Pain at night, or pinpoint pain on the bone");
    case Sign::Numbness:
        return Phrases::tr("Numbness or tingling");
    case Sign::OutOfScope:
        return Phrases::tr("Under 18, pregnant, or an operation or rupture before");
    }
    Q_UNREACHABLE();
}

QString tag(Tag tag)
{
    switch (tag) {
    case Tag::Painkiller:
        return Phrases::tr("Painkiller");
    case Tag::Illness:
        return Phrases::tr("Illness");
    case Tag::Travel:
        return Phrases::tr("Travel");
    case Tag::PoorSleep:
        return Phrases::tr("Poor sleep");
    case Tag::Cold:
        return Phrases::tr("Cold");
    }
    Q_UNREACHABLE();
}

QString changed(Changed changed)
{
    switch (changed) {
    case Changed::MoreDistance:
        return Phrases::tr("More distance");
    case Changed::Hills:
        return Phrases::tr("Hills");
    case Changed::Speed:
        return Phrases::tr("Speed work");
    case Changed::NewShoes:
        return Phrases::tr("New or flatter shoes");
    case Changed::ChangedForm:
        return Phrases::tr("Changed running form");
    case Changed::Other:
        return Phrases::tr("Something else");
    }
    Q_UNREACHABLE();
}

QString measure(MeasureKind measure)
{
    switch (measure) {
    case MeasureKind::CushionedShoe:
        return Phrases::tr("Higher-stack, higher-drop shoe");
    case MeasureKind::HeelLift:
        return Phrases::tr("Heel lift 9–12 mm");
    case MeasureKind::SlowerPace:
        return Phrases::tr("Slower pace");
    case MeasureKind::HigherCadence:
        return Phrases::tr("Cadence +5–10 %");
    case MeasureKind::NoHillsOrSpeed:
        return Phrases::tr("No hills, no speed work");
    case MeasureKind::RockerShoe:
        return Phrases::tr("Rocker shoe");
    }
    Q_UNREACHABLE();
}

QString stage(Stage stage)
{
    switch (stage) {
    case Stage::Settle:
        return Phrases::tr("Settle & wake up");
    case Stage::Strength:
        return Phrases::tr("Strength");
    case Stage::Spring1:
        return Phrases::tr("Spring 1");
    case Stage::Spring2:
        return Phrases::tr("Spring 2");
    case Stage::SpeedHills:
        return Phrases::tr("Speed & hills");
    case Stage::Maintenance:
        return Phrases::tr("Maintenance");
    }
    Q_UNREACHABLE();
}

QString location(Location location)
{
    switch (location) {
    case Location::MidPortion:
        return Phrases::tr("mid-portion");
    case Location::Insertional:
        return Phrases::tr("insertional");
    case Location::Unsure:
        return Phrases::tr("not sure");
    }
    Q_UNREACHABLE();
}

QString side(Side side)
{
    switch (side) {
    case Side::Left:
        return Phrases::tr("left");
    case Side::Right:
        return Phrases::tr("right");
    case Side::Both:
        return Phrases::tr("both");
    }
    Q_UNREACHABLE();
}

QString weekday(Weekday weekday)
{
    return QLocale().dayName(static_cast<int>(weekday) + 1, QLocale::ShortFormat);
}

QString zone(Zone zone)
{
    switch (zone) {
    case Zone::Safe:
        return Phrases::tr("safe");
    case Zone::Acceptable:
        return Phrases::tr("acceptable, in control");
    case Zone::TooMuch:
        return Phrases::tr("too much");
    }
    Q_UNREACHABLE();
}

QString exercise(const Programme& programme, const std::string& id)
{
    const auto& all = programme.exercises;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Exercise& exercise) { return exercise.id == id; });
    return toQt(found == all.end() ? id : found->name);
}

QString variant(const std::string& variant)
{
    if (variant == kBothLegsVariant) {
        return Phrases::tr("both legs");
    }
    if (variant == "one_leg") {
        return Phrases::tr("one leg");
    }
    if (variant == "off_step") {
        return Phrases::tr("off a step");
    }
    if (variant == "floor") {
        return Phrases::tr("on the floor");
    }
    if (variant == "straight_knee") {
        return Phrases::tr("straight knee");
    }
    if (variant == "bent_knee") {
        return Phrases::tr("bent knee");
    }
    if (variant == "separate") {
        return Phrases::tr("big toe and the others apart");
    }
    if (variant == "alternating") {
        return Phrases::tr("taking turns");
    }
    return toQt(variant).replace(u'_', u' ');
}

} // namespace springback::ui::phrases
