"""The topics and tables of one workshop while their number changes.

Topics that nobody has named yet follow the tables; those that somebody has named stay as they are.
"""

from collections import Counter
from dataclasses import replace

from sqlalchemy import Connection

from workshop.domain.errors import Invalid
from workshop.domain.keys import free_key
from workshop.domain.limits import HIGHEST_TABLE, MOST_TOPICS
from workshop.domain.model import CafeTable, Record, Topic, Workshop
from workshop.domain.planning import CafeKind, count_topics, kind_of, share_out
from workshop.i18n import translator
from workshop.services.codes import equipped
from workshop.services.contents import clear_away, contents_of, is_unused
from workshop.storage import preparation, tables, topics


def unnamed_topic(language: str, number: int) -> str:
    """What the topic of this number is called before somebody gives it a title."""
    return translator(language)("plan-topic", number=number)


def unnamed_question(language: str) -> str:
    """What the one topic of all tables is called before somebody gives it a title."""
    return translator(language)("plan-question")


def unnamed_titles(language: str) -> frozenset[str]:
    """All titles that nobody chose."""
    numbered = (unnamed_topic(language, number) for number in range(1, MOST_TOPICS + 1))
    return frozenset((unnamed_question(language), *numbered))


def translate_unnamed(tx: Connection, workshop: Workshop, language: str) -> None:
    """Let the titles that nobody chose be in another language; the workshop says in which they are."""
    numbers = range(1, MOST_TOPICS + 1)
    other = {unnamed_topic(workshop.language, n): unnamed_topic(language, n) for n in numbers}
    other[unnamed_question(workshop.language)] = unnamed_question(language)
    for topic in topics.of_workshop(tx, workshop.id):
        if topic.title in other:
            topics.change(tx, replace(topic, title=other[topic.title]))


class Seating:
    """Who sits where, as it is stored and as it becomes."""

    def __init__(self, tx: Connection, workshop: Workshop) -> None:
        self.tx, self.workshop = tx, workshop
        self.topics = list(topics.of_workshop(tx, workshop.id))
        self.tables = list(tables.of_workshop(tx, workshop.id))
        self._lying = preparation.lying_at(tx, workshop.id)
        self._titles = unnamed_titles(workshop.language)

    def resize(self, count: int) -> None:
        """Put up tables or take some away until there are so many.

        Raise `Invalid` "plan-table-used" for one that would go and has hosts, ideas, photos or a question to
        the next group.
        """
        record = Record(self.workshop, tuple(self.topics), tuple(self.tables), (), ())
        kind = kind_of(record, unnamed_question(self.workshop.language))
        free = kind is CafeKind.TOPICS and all(map(self._is_unnamed, self.topics))
        while len(self.tables) > count:
            self._take_away(max(self.tables, key=lambda table: table.number))
        wanted = count_topics(kind, count) if free else 1
        while len(self.topics) < wanted:
            self._add_topic()
        while len(self.tables) < count:
            self._put_up()
        if free:
            self._seat_anew(wanted)

    def _is_unnamed(self, topic: Topic) -> bool:
        return is_unused(self.tx, topic, self._titles)

    def _add_topic(self) -> None:
        taken = {topic.title for topic in self.topics}
        numbers = range(1, len(taken) + 2)
        titles = (unnamed_topic(self.workshop.language, number) for number in numbers)
        title = next(title for title in titles if title not in taken)
        position = max((topic.position + 1 for topic in self.topics), default=0)
        key = free_key("wc", [topic.key for topic in self.topics])
        self.topics.append(topics.add(self.tx, Topic(0, self.workshop.id, key, title, position=position)))

    def _put_up(self) -> None:
        standing = Counter(table.topic_id for table in self.tables)
        topic = min(self.topics, key=lambda each: standing[each.id])
        taken = {table.number for table in self.tables}
        number = next(n for n in range(1, HIGHEST_TABLE + 1) if n not in taken)
        new = equipped(CafeTable(0, self.workshop.id, topic.id, number, "", ""))
        self.tables.append(tables.add(self.tx, new))

    def _take_away(self, table: CafeTable) -> None:
        """With a topic that nobody has named and that has no other table."""
        topic = next(each for each in self.topics if each.id == table.topic_id)
        alone = sum(each.topic_id == topic.id for each in self.tables) == 1
        holds = alone and contents_of(self.tx, topic.id).is_something
        if table.hosts or table.id in self._lying or holds:
            raise Invalid("plan-table-used", number=table.number)
        tables.remove(self.tx, table.id)
        self.tables.remove(table)
        if alone and self._is_unnamed(topic):
            self._remove(topic)

    def _seat_anew(self, count: int) -> None:
        """As in a new plan: all round, and no more topics than that."""
        by_number = sorted(self.tables, key=lambda each: each.number)
        for table, place in zip(by_number, share_out(len(by_number), count), strict=True):
            topic_id = self.topics[place].id
            if table.topic_id != topic_id:
                tables.change(self.tx, replace(table, topic_id=topic_id))
        for topic in self.topics[count:]:
            self._remove(topic)

    def _remove(self, topic: Topic) -> None:
        clear_away(self.tx, topic.id)
        self.topics = [each for each in self.topics if each.id != topic.id]
