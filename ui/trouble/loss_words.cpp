#include "ui/trouble/loss_words.h"

#include <QLocale>

#include "ui/trouble/trouble_words.h"

namespace springback::ui::phrases {

namespace {

/// The days are said apart, so that each kind needs its words once.
QString many(LossKind kind)
{
    switch (kind) {
    case LossKind::Episodes:
        return TroubleText::tr("Episodes");
    case LossKind::EpisodeDetails:
        return TroubleText::tr("Training days, starting doses or signs of an episode");
    case LossKind::Sessions:
        return TroubleText::tr("Sessions");
    case LossKind::Sets:
        return TroubleText::tr("Sets of sessions");
    case LossKind::SessionSigns:
        return TroubleText::tr("Signs of sessions");
    case LossKind::CheckIns:
        return TroubleText::tr("Check-ins");
    case LossKind::CheckInDetails:
        return TroubleText::tr("Signs and tags of check-ins");
    case LossKind::Runs:
        return TroubleText::tr("Runs");
    case LossKind::HeelRaiseTests:
        return TroubleText::tr("Heel-raise tests");
    case LossKind::Measures:
        return TroubleText::tr("Temporary measures");
    case LossKind::StageMoves:
        return TroubleText::tr("Moves to another stage");
    case LossKind::NormalResets:
        return TroubleText::tr("New usual mornings");
    case LossKind::SeenProfessional:
        return TroubleText::tr("Visits to a professional");
    case LossKind::Scores:
        return TroubleText::tr("Scores");
    case LossKind::ActivityRatings:
        return TroubleText::tr("Ratings of activities");
    case LossKind::Settings:
        return TroubleText::tr("The settings");
    }
    return {};
}

QString counted(const Loss& loss)
{
    const auto numbered = [&](const QString& one, const QString& several) {
        return loss.count == 1
                   ? one
                   : several.arg(QLocale().toString(static_cast<qulonglong>(loss.count)));
    };
    if (loss.kind == LossKind::Sessions && loss.count > 0) {
        return numbered(TroubleText::tr("1 session"), TroubleText::tr("%1 sessions"));
    }
    if (loss.kind == LossKind::CheckIns && loss.count > 0) {
        return numbered(TroubleText::tr("1 check-in"), TroubleText::tr("%1 check-ins"));
    }
    return many(loss.kind);
}

} // namespace

QString loss(const Loss& loss)
{
    const QString what = counted(loss);
    const QString first = loss.first ? longDay(*loss.first) : QString();
    const QString last = loss.last ? longDay(*loss.last) : QString();
    if (loss.exact && loss.first == loss.last && loss.first) {
        return TroubleText::tr("%1 of %2 could not be read.").arg(what, first);
    }
    if (loss.exact) {
        return TroubleText::tr("%1 of %2 to %3 could not be read.").arg(what, first, last);
    }
    if (loss.first && loss.last) {
        return TroubleText::tr("%1 between %2 and %3 could not be read.").arg(what, first, last);
    }
    if (loss.first) {
        return TroubleText::tr("%1 after %2 could not be read.").arg(what, first);
    }
    if (loss.last) {
        return TroubleText::tr("%1 before %2 could not be read.").arg(what, last);
    }
    return TroubleText::tr("%1 could not be read.").arg(what);
}

QStringList losses(const SalvageReport& report)
{
    QStringList lines;
    for (const Loss& one : report.losses) {
        lines << loss(one);
    }
    if (report.setsWithoutSession != 0) {
        lines << TroubleText::tr(
                     "Sets that are left out, because nobody can tell what day they are of: %1.")
                     .arg(QLocale().toString(static_cast<qulonglong>(report.setsWithoutSession)));
    }
    if (report.episodeIsMadeUp) {
        lines << TroubleText::tr(
            "The episode could not be read. Another one, from the first entry on, stands "
            "in its place: please look whether its side and place are right.");
    }
    if (lines.isEmpty()) {
        lines << TroubleText::tr("Nothing seems to be missing.");
    }
    return lines;
}

} // namespace springback::ui::phrases
