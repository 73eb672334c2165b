// One record kind at a time between the domain and its tables: insert, remove, read by id or all at
// once. Throws SQLite::Exception. Does not begin or end transactions.
#pragma once

#include <limits>

#include "core/domain/log.h"
#include "core/store/connection.h"

namespace springback {

/// Both ends included. One id, or all: the same statement reads a record and a diary.
struct IdRange {
    Id first = 1;
    Id last = std::numeric_limits<Id>::max();
};

/// Writes the record and its children under that id, or under the next free one when it is 0.
/// Returns the id.
Id insert(Connection&, Id id, const Episode&);
Id insert(Connection&, Id id, const Session&);
Id insert(Connection&, Id id, const CheckIn&);
Id insert(Connection&, Id id, const Run&);
Id insert(Connection&, Id id, const HeelRaiseTest&);
Id insert(Connection&, Id id, const Measure&);
Id insert(Connection&, Id id, const StageMove&);
Id insert(Connection&, Id id, const NormalReset&);
Id insert(Connection&, Id id, const SeenProfessional&);
Id insert(Connection&, Id id, const Score&);
Id insert(Connection&, Id id, const ActivityRating&);

/// Appends the records of the range, by id.
void read(Connection&, IdRange, Table<Episode>&);
void read(Connection&, IdRange, Table<Session>&);
void read(Connection&, IdRange, Table<CheckIn>&);
void read(Connection&, IdRange, Table<Run>&);
void read(Connection&, IdRange, Table<HeelRaiseTest>&);
void read(Connection&, IdRange, Table<Measure>&);
void read(Connection&, IdRange, Table<StageMove>&);
void read(Connection&, IdRange, Table<NormalReset>&);
void read(Connection&, IdRange, Table<SeenProfessional>&);
void read(Connection&, IdRange, Table<Score>&);
void read(Connection&, IdRange, Table<ActivityRating>&);

/// Removes the record of that kind with its children.
template <class Record> void remove(Connection& db, Id id);
template <> void remove<Episode>(Connection&, Id);
template <> void remove<Session>(Connection&, Id);
template <> void remove<CheckIn>(Connection&, Id);
template <> void remove<Run>(Connection&, Id);
template <> void remove<HeelRaiseTest>(Connection&, Id);
template <> void remove<Measure>(Connection&, Id);
template <> void remove<StageMove>(Connection&, Id);
template <> void remove<NormalReset>(Connection&, Id);
template <> void remove<SeenProfessional>(Connection&, Id);
template <> void remove<Score>(Connection&, Id);
template <> void remove<ActivityRating>(Connection&, Id);

Settings readSettings(Connection&);
void writeSettings(Connection&, const Settings&);

/// The id as a parameter: 0 asks SQLite for the next one.
std::optional<Id> givenId(Id id);

/// Runs an INSERT whose first column is givenId(id), and says which id the row has.
Id insertRow(Connection&, Id id, Query&);

/// Runs a DELETE whose one parameter is the id.
void removeRow(Connection&, Id id, const char* sql);

/// Finds the records that rows of a child table belong to. Both come by id, so that one walk over
/// the records is enough.
template <class Record> class ParentWalk {
public:
    explicit ParentWalk(Table<Record>& parents) : m_row(parents.begin()), m_end(parents.end()) {}

    Record& parent(Id id)
    {
        while (m_row != m_end && m_row->id < id) {
            ++m_row;
        }
        if (m_row == m_end || m_row->id != id) {
            damaged("a row without the record it belongs to");
        }
        return m_row->value;
    }

private:
    typename Table<Record>::iterator m_row;
    typename Table<Record>::iterator m_end;
};

/// Writes the members of a set as rows of a child table: (id, name).
template <class E> void insertNames(Connection& db, Id id, EnumSet<E> members, const char* sql)
{
    for (const E member : members) {
        db.query(sql).bind(id).bindName(member).run();
    }
}

/// Reads such a child table into the set that `of` picks from the record.
template <class E, class Record>
void readNames(Connection& db, IdRange range, Table<Record>& parents, EnumSet<E> Record::*of,
               const char* sql)
{
    ParentWalk<Record> walk(parents);
    Query rows = db.query(sql);
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        (walk.parent(rows.id()).*of).insert(rows.name<E>());
    }
}

} // namespace springback
