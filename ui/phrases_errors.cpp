#include "ui/phrases.h"
#include "ui/phrases_text.h"
#include "ui/qtconvert.h"

namespace springback::ui::phrases {

namespace {

/// What the fields of an error add after the sentence; empty when they are.
QString expectedAndFound(const Error& error)
{
    QString expected = toQt(error.expected);
    const QString found = toQt(error.found);
    if (!expected.isEmpty() && !found.isEmpty()) {
        return Phrases::tr("expected %1, found %2").arg(expected, found);
    }
    if (!expected.isEmpty() && error.code == ErrorCode::InvalidFormat) {
        return expected; // "missing", "no such field"
    }
    if (!expected.isEmpty()) {
        return Phrases::tr("expected %1").arg(expected);
    }
    return found.isEmpty() ? QString() : Phrases::tr("found %1").arg(found);
}

/// `subject` with `where` in it, then what was expected, in one sentence.
QString refused(const QString& subject, const Error& error)
{
    const QString facts = expectedAndFound(error);
    return facts.isEmpty() ? Phrases::tr("%1. Nothing was changed.").arg(subject)
                           : Phrases::tr("%1: %2. Nothing was changed.").arg(subject, facts);
}

QString at(const QString& named, const QString& unnamed, const Error& error)
{
    return error.where.empty() ? unnamed : named.arg(toQt(error.where));
}

QString fileSubject(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotADatabase:
        return at(Phrases::tr("%1 is not a Springback diary"),
                  Phrases::tr("The file is not a Springback diary"), error);
    case ErrorCode::ForeignDatabase:
        return at(Phrases::tr("%1 belongs to another program"),
                  Phrases::tr("The file belongs to another program"), error);
    case ErrorCode::Damaged:
        return at(Phrases::tr("%1 is damaged"), Phrases::tr("The diary is damaged"), error);
    case ErrorCode::ChangedOutside:
        return at(Phrases::tr("Some values in %1 are not as Springback wrote them"),
                  Phrases::tr("Some values in the diary are not as Springback wrote them"), error);
    case ErrorCode::UpgradeFailed:
        return at(Phrases::tr("%1 is of an older Springback and could not be brought up to date"),
                  Phrases::tr("The diary is of an older Springback and could not be brought up to "
                              "date"),
                  error);
    case ErrorCode::NewerSchema:
        return at(Phrases::tr("%1 was written by a newer Springback"),
                  Phrases::tr("The diary was written by a newer Springback"), error);
    case ErrorCode::ReadOnly:
        return at(Phrases::tr("%1 can be read but not written"),
                  Phrases::tr("The diary can be read but not written"), error);
    case ErrorCode::Busy:
        return at(Phrases::tr("Another program is writing to %1; try again in a moment"),
                  Phrases::tr("Another program is writing to the diary; try again in a moment"),
                  error);
    case ErrorCode::Moved:
        return at(Phrases::tr("The diary is no longer at %1"),
                  Phrases::tr("The diary is no longer at its place"), error);
    case ErrorCode::DiskFull:
        return at(Phrases::tr("The disk is full, so %1 could not be written"),
                  Phrases::tr("The disk is full, so the diary could not be written"), error);
    default:
        return at(Phrases::tr("The disk did not let Springback read or write %1"),
                  Phrases::tr("The disk did not let Springback read or write the diary"), error);
    }
}

QString entrySubject(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidValue:
        return at(Phrases::tr("The value of %1 does not fit"), Phrases::tr("A value does not fit"),
                  error);
    case ErrorCode::UnknownName:
        return at(Phrases::tr("The name in %1 is not known"), Phrases::tr("A name is not known"),
                  error);
    case ErrorCode::InvalidFormat:
        return at(Phrases::tr("The document can’t be read at %1"),
                  Phrases::tr("The document can’t be read"), error);
    case ErrorCode::Duplicate:
        return at(Phrases::tr("There is already an entry for %1"),
                  Phrases::tr("There is already such an entry"), error);
    case ErrorCode::NotFound:
        return at(Phrases::tr("%1 was not found"), Phrases::tr("It was not found"), error);
    case ErrorCode::NoEpisode:
        return at(Phrases::tr("No episode covers the date of %1"),
                  Phrases::tr("No episode covers that date"), error);
    case ErrorCode::NotEmpty:
        return at(Phrases::tr("%1 already holds entries"),
                  Phrases::tr("The diary already holds entries"), error);
    default:
        return at(Phrases::tr("%1 was changed elsewhere in the meantime"),
                  Phrases::tr("The entry was changed elsewhere in the meantime"), error);
    }
}

} // namespace

QString error(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotADatabase:
    case ErrorCode::ForeignDatabase:
    case ErrorCode::Damaged:
    case ErrorCode::ChangedOutside:
    case ErrorCode::NewerSchema:
    case ErrorCode::UpgradeFailed:
    case ErrorCode::ReadOnly:
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::Moved:
    case ErrorCode::Io:
        return refused(fileSubject(error), error);
    case ErrorCode::InvalidValue:
    case ErrorCode::UnknownName:
    case ErrorCode::InvalidFormat:
    case ErrorCode::Duplicate:
    case ErrorCode::NotFound:
    case ErrorCode::NoEpisode:
    case ErrorCode::NotEmpty:
    case ErrorCode::Conflict:
        return refused(entrySubject(error), error);
    }
    Q_UNREACHABLE();
}

QString reason(const Error& error)
{
    const QString subject = entrySubject(error);
    const QString facts = expectedAndFound(error);
    return facts.isEmpty() ? subject
                           : Phrases::tr("%1: %2", "what is wrong; details").arg(subject, facts);
}

QString reasonOf(const Error& error)
{
    const QString expected = toQt(error.expected);
    const QString found = toQt(error.found);
    if (expected.isEmpty() || found.isEmpty()) {
        return expected + found;
    }
    return Phrases::tr("expected %1, found %2").arg(expected, found);
}

QString programmeRefused(const Error& error)
{
    const QString where = toQt(error.where);
    const QString facts = expectedAndFound(error);
    return facts.isEmpty()
               ? Phrases::tr("The programme at %1 can’t be used, so the built-in one is in its "
                             "place.")
                     .arg(where)
               : Phrases::tr("The programme at %1 can’t be used (%2), so the built-in one is in "
                             "its place.")
                     .arg(where, facts);
}

} // namespace springback::ui::phrases
