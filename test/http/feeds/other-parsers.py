"""Reads calendars, feeds and pages of a server with the parsers of other people, and prints as JSON what they found."""

import json
import sys
import urllib.request

import extruct
import feedparser
import icalendar

origin = sys.argv[1]


def get(path):
    with urllib.request.urlopen(origin + path) as response:
        return response.read()


def calendar(path):
    read = icalendar.Calendar.from_ical(get(path))
    return {
        "errors": [str(error) for part in [read, *read.events] for error in part.errors],
        "events": {
            str(event["uid"]): {
                "start": str(event.start),
                "end": str(event.end),
                "sequence": event.get("sequence"),
                "status": event.get("status"),
            }
            for event in read.events
        },
    }


def feed(path):
    read = feedparser.parse(get(path))
    return {
        "bozo": bool(read.bozo),
        "version": read.version,
        "title": read.feed.title,
        "entries": {entry.id: entry.title for entry in read.entries},
    }


def page(path):
    read = extruct.extract(get(path), base_url=origin + path, syntaxes=["json-ld", "opengraph"], uniform=True, errors="strict")
    return {"data": read["json-ld"], "shared": read["opengraph"]}


print(
    json.dumps(
        {
            "calendars": {path: calendar(path) for path in ["/fr/agenda.ics", "/ru/anniversaires.ics"]},
            "feeds": {path: feed(path) for path in ["/fr/atom.xml", "/ru/atom.xml"]},
            "pages": {path: page(path) for path in ["/fr/projet/voix-du-large", "/ru/ville/quimper", "/fr/"]},
        }
    )
)
