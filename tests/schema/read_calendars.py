#!/usr/bin/python3
"""Reads iCalendar files with another library than the one that wrote them: read_calendars.py FILE_OR_DIR...

Prints a line for every problem and a summary; exits 1 on any problem or if there is no event. Needs icalendar (Debian:
python3-icalendar).
"""

import datetime
import sys
from pathlib import Path

import icalendar


def problems_of(file: Path, calendar: icalendar.Calendar) -> list[str]:
    events = calendar.walk("VEVENT")
    found = [f"{file}: unexpected {c.name}" for c in calendar.walk() if c.name not in ("VCALENDAR", "VEVENT")]
    uids = [str(event["UID"]) for event in events]
    found += [f"{file}: {uid} twice" for uid in sorted(set(uids)) if uids.count(uid) > 1]
    for event in events:
        begin, end = event.decoded("DTSTART"), event.decoded("DTEND")
        if not begin < end:
            found.append(f"{file}: {event['UID']} ends before it begins")
        if isinstance(begin, datetime.datetime) and begin.tzinfo is not None:
            found.append(f"{file}: {event['UID']} has a time zone")
        if not str(event["SUMMARY"]).strip() or event.decoded("DTSTAMP").tzinfo is None:
            found.append(f"{file}: {event['UID']} lacks a summary or a stamp in UTC")
        found += [f"{file}: {event['UID']}: {name}: {error}" for name, error in event.errors]
    return found


def main() -> int:
    files = [f for path in map(Path, sys.argv[1:]) for f in (sorted(path.rglob("*.ics")) if path.is_dir() else [path])]
    found: list[str] = []
    events = 0
    for file in files:
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        events += len(calendar.walk("VEVENT"))
        found += problems_of(file, calendar)
    print("\n".join([*found, f"{len(files)} calendars, {events} events, {len(found)} problems"]))
    return 1 if found or events == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
