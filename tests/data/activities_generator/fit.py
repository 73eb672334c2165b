"""Writes FIT, and the ways in which devices differ: byte order, header, laps, developer fields."""

import struct
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

EPOCH = datetime(1989, 12, 31, tzinfo=timezone.utc)

# Base types: (number, struct letter, invalid).
ENUM = (0x00, "B", 0xFF)
UINT8 = (0x02, "B", 0xFF)
UINT16 = (0x84, "H", 0xFFFF)
SINT32 = (0x85, "i", 0x7FFFFFFF)
UINT32 = (0x86, "I", 0xFFFFFFFF)
UINT32Z = (0x8C, "I", 0)
BYTE = (0x0D, "B", 0xFF)
STRING = (0x07, "s", None)

# Messages.
FILE_ID, SPORT, SESSION, LAP, RECORD, EVENT, ACTIVITY = 0, 12, 18, 19, 20, 21, 34
FIELD_DESCRIPTION, DEVELOPER_DATA_ID = 206, 207

# (sport, sub_sport)
SPORTS = {
    "running": (1, 0),
    "cycling": (2, 0),
    "swimming": (5, 18),  # open water
    "walking": (11, 0),
    "hiking": (17, 0),
}

FILE_TYPES = {"activity": 4, "workout": 5, "course": 6}


@dataclass
class Style:
    """What differs between two files of the same run."""

    big_endian: bool = False
    header_size: int = 14
    compressed_times: bool = False
    developer_fields: bool = False
    sessions: bool = True
    laps: bool = True
    records: bool = True
    moving_time: bool = False  # total_moving_time as well as total_timer_time
    local_time: bool = True
    file_type: str = "activity"


def crc16(data):
    """The CRC of FIT: CRC-16/ARC."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0xA001 if crc & 1 else 0)
    return crc


def seconds_since_epoch(moment):
    return int((moment - EPOCH).total_seconds())


def semicircles(degrees):
    return round(degrees * 2**31 / 180)


class Writer:
    """Messages into bytes. A field is (number, base type, value or list or None); local message
    types are handed out in turn, and a definition is written where it is not the last of its
    number."""

    def __init__(self, style):
        self.style = style
        self.body = bytearray()
        self.order = ">" if style.big_endian else "<"
        self.locals = {}
        self.next_local = 0

    def message(self, number, fields, developer=(), compressed_time=None):
        sizes = [(n, self._bytes(kind, value)) for n, kind, value in fields]
        extra = [(n, self._bytes(kind, value)) for n, kind, value in developer]
        shape = (number, tuple((n, len(b), kind[0]) for (n, b), (_, kind, _) in zip(sizes, fields)),
                 tuple((n, len(b)) for n, b in extra))
        local = self._local_for(shape, compressed_time is not None)
        if compressed_time is None:
            self.body.append(local)
        else:
            self.body.append(0x80 | local << 5 | compressed_time & 0x1F)
        for _, data in sizes + extra:
            self.body += data

    def _bytes(self, kind, value):
        _, letter, invalid = kind
        if kind is STRING:
            return value.encode() + b"\0"
        values = value if isinstance(value, list) else [value]
        return b"".join(struct.pack(self.order + letter, invalid if v is None else v)
                        for v in values)

    def _local_for(self, shape, compressed):
        for local, known in self.locals.items():
            if known == shape and (not compressed or local < 4):
                return local
        # Compressed headers have two bits for the local type: 0 is kept for the records.
        local = 0 if shape[0] == RECORD else 1 + self.next_local % 15
        self.next_local += shape[0] != RECORD
        self.locals[local] = shape
        number, fields, extra = shape
        self.body.append(0x40 | local | (0x20 if extra else 0))
        self.body += struct.pack(self.order + "BBHB", 0,
                                 1 if self.style.big_endian else 0, number, len(fields))
        for field in fields:
            self.body += bytes(field)
        if extra:
            self.body.append(len(extra))
            for field_number, size in extra:
                self.body += bytes((field_number, size, 0))
        return local

    def file(self):
        head = struct.pack("<BBHI4s", self.style.header_size, 0x20, 2140, len(self.body), b".FIT")
        if self.style.header_size == 14:
            head += struct.pack("<H", crc16(head))
        whole = head + bytes(self.body)
        return whole + struct.pack("<H", crc16(whole))


def _totals(track, points, style, *, lap):
    """The fields that session and lap share but number differently."""
    seconds = points[-1].seconds - points[0].seconds
    moving, metres = seconds, points[-1].metres - points[0].metres
    if not lap:
        moving = track.moving
    climb = round(sum(max(0, b.altitude - a.altitude) for a, b in zip(points, points[1:])))
    cadence = sum(p.cadence for p in points) / len(points) / 2
    whole = int(cadence)
    sport, sub_sport = SPORTS[track.sport]
    fields = [
        (7, UINT32, seconds * 1000),
        (8, UINT32, moving * 1000),
        (9, UINT32, round(metres * 100)),
        (25 if lap else 5, ENUM, sport),
        (39 if lap else 6, ENUM, sub_sport),
        (21 if lap else 22, UINT16, climb),
    ]
    if style.moving_time:
        fields.append((52 if lap else 59, UINT32, (moving - 20) * 1000))
    if track.cadence:
        fields.append((17 if lap else 18, UINT8, whole))
        fields.append((80 if lap else 92, UINT8, int((cadence - whole) * 128)))
    return fields


def _record(writer, track, point, style, is_first):
    now = seconds_since_epoch(track.start) + point.seconds
    fields = [] if style.compressed_times and not is_first else [(253, UINT32, now)]
    if track.has_positions:
        fields += [(0, SINT32, semicircles(point.lat)), (1, SINT32, semicircles(point.lon))]
    fields += [
        (2, UINT16, round((point.altitude + 500) * 5)),
        (3, UINT8, None),  # no heart-rate strap
        (5, UINT32, round(point.metres * 100)),
    ]
    if point.cadence:
        fields += [(4, UINT8, point.cadence // 2), (53, UINT8, point.cadence % 2 * 64)]
    developer = [(0, UINT16, 250)] if style.developer_fields else []
    compressed = now if style.compressed_times and not is_first else None
    writer.message(RECORD, fields, developer, compressed)


def _write_track(writer, track, style, index):
    start = seconds_since_epoch(track.start)
    is_first = True
    for segment in track.segments():
        writer.message(EVENT, [(253, UINT32, start + segment[0].seconds), (0, ENUM, 0), (1, ENUM, 0)])
        if style.records:
            for point in segment:
                _record(writer, track, point, style, is_first)
                is_first = False
        writer.message(EVENT, [(253, UINT32, start + segment[-1].seconds), (0, ENUM, 0),
                               (1, ENUM, 4)])
    end = start + track.elapsed
    if style.laps:
        for segment in track.segments():
            writer.message(LAP, [(253, UINT32, start + segment[-1].seconds),
                                 (2, UINT32, start + segment[0].seconds)] +
                           _totals(track, segment, style, lap=True))
    if style.sessions:
        writer.message(SESSION, [(253, UINT32, end), (254, UINT16, index), (2, UINT32, start)] +
                       _totals(track, track.points, style, lap=False))


def fit(tracks, style=Style()):
    """One file of one or several tracks."""
    writer = Writer(style)
    writer.message(FILE_ID, [(0, ENUM, FILE_TYPES[style.file_type]), (1, UINT16, 255),
                             (2, UINT16, 0), (3, UINT32Z, 0),
                             (4, UINT32, seconds_since_epoch(tracks[0].start))])
    if style.developer_fields:
        writer.message(DEVELOPER_DATA_ID, [(1, BYTE, list(range(16))), (3, UINT8, 0)])
        writer.message(FIELD_DESCRIPTION, [(0, UINT8, 0), (1, UINT8, 0), (2, UINT8, UINT16[0]),
                                           (3, STRING, "Form power"), (8, STRING, "W")])
    if not style.sessions:
        sport, sub_sport = SPORTS[tracks[0].sport]
        writer.message(SPORT, [(0, ENUM, sport), (1, ENUM, sub_sport), (3, STRING, tracks[0].name)])
    for index, track in enumerate(tracks):
        _write_track(writer, track, style, index)
    end = tracks[-1].start + timedelta(seconds=tracks[-1].elapsed)
    fields = [(253, UINT32, seconds_since_epoch(end)),
              (0, UINT32, sum(t.moving for t in tracks) * 1000),
              (1, UINT16, len(tracks)), (2, ENUM, 1 if len(tracks) > 1 else 0)]
    if style.local_time:
        fields.append((5, UINT32, seconds_since_epoch(end + tracks[-1].offset)))
    writer.message(ACTIVITY, fields)
    return writer.file()
