// Result<T>: the value, or the one Error that says what was refused, where, and what was expected.
// For the world outside (files, fields, the disk). Bugs are asserts, never Errors.
#pragma once

#include <string>

#include <tl/expected.hpp>

namespace springback {

enum class ErrorCode {
    InvalidValue,    ///< a field outside its limits, or of the wrong kind
    UnknownName,     ///< an exercise, sign, stage ... that the programme or format does not know
    InvalidFormat,   ///< a document that is not what it claims to be
    Duplicate,       ///< a second record where one is allowed (two check-ins on a day)
    NotFound,        ///< a file or record that is not there
    NoEpisode,       ///< an entry on a day that no episode covers
    NotEmpty,        ///< an import into a data file that already holds entries
    Conflict,        ///< the record changed on disk since it was read
    NotADatabase,    ///< the data file is not SQLite
    ForeignDatabase, ///< SQLite, but another program's
    Damaged,         ///< a diary of ours, some bytes of which are gone or different
    ChangedOutside,  ///< a sound diary whose values are not as Springback wrote them
    NewerSchema,     ///< written by a newer Springback
    UpgradeFailed,   ///< an older diary that could not be brought up to date, and is as it was
    ReadOnly,        ///< the file or folder does not allow writing, or another window holds it
    Busy,            ///< another process is writing
    DiskFull,
    Moved, ///< the data file is no longer at its place, or another one is
    Io,    ///< any other failure of the disk
};

/// One sentence worth of facts. `where` is a field, JSON path, file or date; `expected` and `found`
/// may be empty.
struct Error {
    ErrorCode code = ErrorCode::InvalidValue;
    std::string where;
    std::string expected;
    std::string found;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The plain English sentence for logs and the command line: "where: expected, found found".
std::string sentence(const Error& error);

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string where, std::string expected = {},
                                  std::string found = {})
{
    return tl::make_unexpected(
        Error{code, std::move(where), std::move(expected), std::move(found)});
}

} // namespace springback
