"""Sessions that can be held: the whole plan, once, in order, and within the hours of each half-day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..addresses import SESSIONS, session_page
from ..errors import Place, Problem, counted, nearest
from ..model.sessions import HalfDay, Session, minute_of
from ..model.whole import Course
from ..timetable import HalfDayPlan, Row, plan_holds, shared, timetable

MIDNIGHT = 24 * 60


def check(course: Course) -> Iterator[Problem]:
    """Check what each session names, then its hours."""
    # What is wrong elsewhere is told there: hours made from it would accuse every session.
    sure = not course.incomplete & {"course", "lesson", "slot"} and plan_holds(course)
    for session in course.sessions:
        yield from _page(course, session)
        if "offer" not in course.incomplete:
            yield from _offer(course, session)
        if "slot" in course.incomplete:
            continue
        named = [*_moments(course, session), *_breaks(course, session)]
        yield from named
        yield from _dates(course, session)
        if sure and not named:
            yield from _hours(course, session)


def _place(course: Course, session: Session, rank: int, key: str = "") -> Place:
    return course.place(f"session.half_days.{rank}{key}", session.id)


def _page(course: Course, session: Session) -> Iterator[Problem]:
    page = session_page(session.id)
    if page == SESSIONS or page in course.pages:
        yield Problem(
            course.place("session", session.id),
            f"« {session.id} » est le nom d'une autre page",
            "un identifiant dont la page n'existe pas",
        )


def _offer(course: Course, session: Session) -> Iterator[Problem]:
    offer = next((offer for offer in course.offers if offer.id == session.offer), None)
    if offer is None:
        known = nearest(session.offer, (one.id for one in course.offers), "une offre de course/offers/")
        yield Problem(course.place("session.offer", session.id), f"offre inconnue : « {session.offer} »", known)
        return
    kinds = [modality.kind for modality in offer.sheet.modalities]
    if session.mode not in kinds:
        yield Problem(
            course.place("session.mode", session.id),
            f"l'offre « {offer.id} » ne se suit pas en « {session.mode} »",
            f"l'une de : {', '.join(kinds)}",
        )


def _moments(course: Course, session: Session) -> Iterator[Problem]:
    """Each half-day takes the plan up where the last one stopped, and the last one ends it."""
    ranks = {slot.id: rank for rank, slot in enumerate(course.plan.slots)}
    last = -1
    for rank, half in enumerate(session.half_days):
        place = _place(course, session, rank, ".until")
        if half.until not in ranks:
            yield Problem(
                place,
                f"moment de la journée inconnu : « {half.until} »",
                nearest(half.until, ranks, "un moment de course/plan.yml"),
            )
            return
        if ranks[half.until] <= last:
            yield Problem(
                place,
                f"le moment « {half.until} » est déjà dans une demi-journée d'avant",
                f"un moment qui vient après « {course.plan.slots[last].id} » (plan.yml)",
            )
        last = max(last, ranks[half.until])
    left = [slot.id for slot in course.plan.slots[last + 1 :]]
    if left:
        yield Problem(
            _place(course, session, len(session.half_days) - 1, ".until"),
            f"aucune demi-journée ne contient {', '.join(left)}",
            f"until: {course.plan.slots[-1].id} à la dernière, ou une demi-journée de plus",
        )


def _breaks(course: Course, session: Session) -> Iterator[Problem]:
    anywhere = {id_ for slot in course.plan.slots for id_ in (slot.id, *slot.lessons)}
    for rank, (half, slots) in enumerate(zip(session.half_days, shared(course, session), strict=True)):
        inside = [id_ for slot in slots for id_ in (slot.id, *slot.lessons)]
        last = {slots[-1].id, *slots[-1].lessons[-1:]} if slots else set()
        seen: set[str] = set()
        for number, pause in enumerate(half.breaks or ()):
            place = _place(course, session, rank, f".breaks.{number}.after")
            after = pause.after
            if after not in anywhere:
                known = nearest(after, anywhere, "un moment de course/plan.yml, ou une de ses leçons")
                yield Problem(place, f"moment ou leçon inconnu : « {after} »", known)
            elif after in seen:
                yield Problem(place, f"une autre pause suit déjà « {after} »", "une seule pause, plus longue")
            elif slots and after not in inside:
                ids = ", ".join(id_ for id_ in inside if id_ not in last)
                yield Problem(place, f"« {after} » n'est pas dans cette demi-journée", f"l'un de : {ids}")
            elif after in last:
                yield Problem(
                    place,
                    f"rien ne suit la pause « {pause.title} » dans cette demi-journée",
                    "cette pause retirée : l'écart avec la demi-journée suivante en tient lieu",
                )
            seen.add(after)


def _dates(course: Course, session: Session) -> Iterator[Problem]:
    for rank in range(1, len(session.half_days)):
        before, half = session.half_days[rank - 1 : rank + 1]
        if half.date < before.date:
            yield Problem(
                _place(course, session, rank, ".date"),
                f"le {half.date:%d/%m/%Y} vient avant la demi-journée d'avant, le {before.date:%d/%m/%Y}",
                "des demi-journées de la première à la dernière",
            )


def _hours(course: Course, session: Session) -> Iterator[Problem]:
    plans = timetable(course, session)
    for rank, (half, plan) in enumerate(zip(session.half_days, plans, strict=True)):
        yield from _end(course, session, half, plan)
        if session.longest_stretch is not None:
            for stretch in _stretches(plan):
                yield from _stretch(course, session, stretch, plan, session.longest_stretch)
        before = plans[rank - 1] if rank else None
        if before is not None and before.date == plan.date and plan.start < before.end:
            yield Problem(
                _place(course, session, rank, ".start"),
                f"cette demi-journée commence à {half.start}, et celle d'avant finit à {_hour(before.end)}",
                f"{_hour(before.end)} ou plus tard, ou une autre date",
            )


def _end(course: Course, session: Session, half: HalfDay, plan: HalfDayPlan) -> Iterator[Problem]:
    limit = minute_of(half.end) if half.end else MIDNIGHT
    late = next((row for row in plan.rows if row.end > limit), None)
    if late is None:
        return
    too_much = plan.end - limit
    yield Problem(
        _place(course, session, plan.number - 1),
        f"{_named(late)} finirait à {_hour(late.end)}, et la demi-journée dépasse de {counted(too_much, 'minute')}",
        f"tout fini à {half.end or 'minuit'}{' (end)' if half.end else ''} : "
        "commencer plus tôt, moins de pauses, ou un moment de moins (until)",
    )


def _stretches(plan: HalfDayPlan) -> Iterator[Sequence[Row]]:
    """What is taught between two pauses."""
    stretch: list[Row] = []
    for row in plan.rows:
        if row.kind in ("break", "signature"):
            yield stretch
            stretch = []
        else:
            stretch.append(row)


def _stretch(
    course: Course, session: Session, stretch: Sequence[Row], plan: HalfDayPlan, longest: int
) -> Iterator[Problem]:
    minutes = sum(row.minutes for row in stretch)
    if minutes <= longest:
        return
    fitting = [row for row in stretch if row.end - stretch[0].start <= longest]
    mend = f"une pause après « {fitting[-1].id} » au plus tard" if fitting else f"« {stretch[0].id} » plus court"
    yield Problem(
        _place(course, session, plan.number - 1),
        f"{minutes} minutes sans pause, de {_hour(stretch[0].start)} à {_hour(stretch[-1].end)}",
        f"{longest} minutes au plus (longest_stretch) : {mend}",
    )


def _named(row: Row) -> str:
    noun = {"lesson": "la leçon ", "slot": "le moment ", "break": "la pause "}.get(row.kind, "")
    return f"{noun}« {row.title} »"


def _hour(minute: int) -> str:
    """As it would be typed; past midnight, hours go on."""
    return f"{minute // 60:02d}:{minute % 60:02d}"
