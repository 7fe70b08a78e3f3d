package org.qingyuan.responsibility.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.event.EventOpening;
import org.qingyuan.responsibility.record.RecordMeasures;

/** Takes notices that a row was fulfilled, and counts each once. */
@ApplicationScoped
public class Notices {
    private final NoticeRepository repository;
    private final EventOpening events;
    private final NoticeFigures figures;
    private final RecordMeasures measures;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Notices(
            NoticeRepository repository,
            EventOpening events,
            NoticeFigures figures,
            RecordMeasures measures,
            BusinessCalendar calendar,
            Trail trail) {
        this.repository = repository;
        this.events = events;
        this.figures = figures;
        this.measures = measures;
        this.calendar = calendar;
        this.trail = trail;
    }

    /**
     * @param source a service; its token names no bureau, or the same one
     * @throws Problem 404 another bureau's; 409 nothing is owed under that item, or several duties are and none is named;
     *     400 a period without one of its ends; 422 a day in the future, or a key used for another notice
     */
    @Transactional
    public NoticeView take(Caller source, String key, NoticeRequest notice) {
        if (source.bureau() != null && !source.bureau().equals(notice.bureau())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (notice.fulfilledOn().isAfter(calendar.today())) {
            throw new Problem(ResponsibilityProblem.HELD_IN_FUTURE, notice.fulfilledOn())
                    .withError("fulfilledOn", "HELD_IN_FUTURE");
        }
        notice.requirePeriod();
        repository.lock(notice.bureau(), notice.item());
        String digest = Digests.sha256(notice.meaning());
        Tuple earlier =
                repository.earlier(notice.bureau(), source.account(), key).orElse(null);
        if (earlier != null && !earlier.get("digest", String.class).equals(digest)) {
            throw new Problem(BaseProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (earlier == null) {
            earlier =
                    repository.known(notice.bureau(), source.account(), notice).orElse(null);
        }
        return earlier != null ? view(earlier) : count(source, key, digest, notice);
    }

    private NoticeView count(Caller source, String key, String digest, NoticeRequest notice) {
        Tuple owed = owed(source, notice);
        UUID obligation = owed.get("id", UUID.class);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        UUID record = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        LocalDate today = calendar.today();
        NoticeFigures.Filled filled = figures.of(notice, owed);
        List<String> told = List.of(
                "notice",
                record.toString(),
                notice.bureau(),
                obligation.toString(),
                source.account(),
                notice.reference(),
                notice.fulfilledOn().toString(),
                notice.called());
        String hash = Digests.sha256(String.join(
                "\n", Stream.concat(told.stream(), filled.hashed().stream()).toList()));
        repository.insert(
                notice,
                new NoticeRepository.Kept(
                        id,
                        record,
                        obligation,
                        owed.get("unit", UUID.class),
                        source.account(),
                        key,
                        digest,
                        notice.called(),
                        filled,
                        hash,
                        today));
        measures.keep(record, filled.measures());
        trail.recordIn(notice.bureau(), "notice.take", "obligation", obligation, Map.of("record", record.toString()));
        return new NoticeView(id, obligation, record, notice.fulfilledOn(), notice.reference());
    }

    private Tuple owed(Caller source, NoticeRequest notice) {
        List<Tuple> owed = ofTheDay(repository.owed(notice));
        List<Tuple> byEvent = notice.ofPeriod() ? List.of() : repository.eventDuties(notice);
        if (repository.clauses(notice).stream().noneMatch(notice::fits)) {
            throw unfit(notice, owed, byEvent);
        }
        List<Tuple> meant = fitting(notice, owed).stream()
                .filter(row -> notice.choosesTable() || !row.get("former", Boolean.class))
                .toList();
        if (meant.size() > 1) {
            throw among(ofTables(meant));
        }
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        List<Tuple> duties = fitting(notice, byEvent);
        if (duties.isEmpty()) {
            throw new Problem(ResponsibilityProblem.NOTHING_OWED, notice.item());
        }
        if (duties.size() > 1) {
            throw among(choices(duties));
        }
        UUID event = events.openNamed(
                source,
                notice.bureau(),
                duties.getFirst().get("id", UUID.class),
                notice.called(),
                notice.fulfilledOn());
        return repository.ofEvent(event);
    }

    private static List<Tuple> fitting(NoticeRequest notice, List<Tuple> duties) {
        return duties.stream()
                .filter(row -> notice.fits(row.get("clause_text", String.class)))
                .toList();
    }

    /** Of what is owed under the same clause of two tables, that of the one which holds on the day. */
    private static List<Tuple> ofTheDay(List<Tuple> owed) {
        Set<String> held = owed.stream()
                .filter(row -> row.get("holds", Boolean.class))
                .map(row -> row.get("clause_text", String.class))
                .collect(toSet());
        return owed.stream()
                .filter(row -> row.get("holds", Boolean.class) || !held.contains(row.get("clause_text", String.class)))
                .toList();
    }

    /** The table speaks of it in other words: among what is owed a person chooses. */
    private static Problem unfit(NoticeRequest notice, List<Tuple> owed, List<Tuple> byEvent) {
        return owed.isEmpty() && byEvent.isEmpty()
                ? new Problem(ResponsibilityProblem.NOTHING_OWED, notice.item())
                : among(Stream.concat(ofTables(owed), choices(byEvent)));
    }

    private static Problem among(Stream<Map<String, Object>> choices) {
        List<Map<String, Object>> duties = choices.distinct().toList();
        return new Problem(ResponsibilityProblem.FULFILMENT_AMBIGUOUS, duties.size()).with("duties", duties);
    }

    private static Stream<Map<String, Object>> choices(List<Tuple> found) {
        return found.stream()
                .map(row -> Map.of("duty", row.get("id", UUID.class), "clause", row.get("clause_text", String.class)));
    }

    /** Where two tables are left that say the same, the year tells them apart. */
    private static Stream<Map<String, Object>> ofTables(List<Tuple> owed) {
        Map<String, Set<Integer>> years = owed.stream()
                .collect(groupingBy(
                        row -> row.get("clause_text", String.class),
                        mapping(row -> row.get("year", Integer.class), toSet())));
        return owed.stream().map(row -> {
            String clause = row.get("clause_text", String.class);
            String said = years.get(clause).size() == 1
                    ? clause
                    : "%s（%d年）".formatted(clause, row.get("year", Integer.class));
            return Map.of("duty", row.get("duty", UUID.class), "clause", said);
        });
    }

    private static NoticeView view(Tuple row) {
        return new NoticeView(
                row.get("id", UUID.class),
                row.get("obligation", UUID.class),
                row.get("record", UUID.class),
                row.get("fulfilled_on", LocalDate.class),
                row.get("reference", String.class));
    }
}
