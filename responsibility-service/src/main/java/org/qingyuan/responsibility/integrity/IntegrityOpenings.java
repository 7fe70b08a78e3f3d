package org.qingyuan.responsibility.integrity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.integrity.IntegrityPeople.Person;
import org.qingyuan.responsibility.report.ReportFile;

/**
 * 调阅: a file is opened for a reason, which stays on record. It can be read again by the same person until the day ends; every
 * reading and each export is an event of the trail of the bureau whose officer it concerns.
 */
@ApplicationScoped
public class IntegrityOpenings implements PanacheRepositoryBase<IntegrityOpening, UUID> {
    private static final int MOST_SHOWN = 100;

    private final IntegrityPeople people;
    private final IntegrityFiles files;
    private final BusinessCalendar calendar;
    private final Trail trail;

    IntegrityOpenings(IntegrityPeople people, IntegrityFiles files, BusinessCalendar calendar, Trail trail) {
        this.people = people;
        this.files = files;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** What was opened; {@code created} when the client's id was new. */
    public record Opened(OpeningView view, boolean created) {}

    /** @throws Problem 404 nobody whose file the caller opens; 409 the id is taken; 422 without words where they are needed */
    @Transactional
    public Opened open(Caller caller, UUID id, OpeningRequest request) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        String bureau = request.bureau() == null ? caller.bureau() : request.bureau();
        Person person = people.require(caller, bureau, request.person());
        if (request.reason() == OpeningReason.OTHER && request.note().isBlank()) {
            throw new Problem(ResponsibilityProblem.REASON_REQUIRED).withError("note", "REASON_REQUIRED");
        }
        IntegrityOpening present = findById(id);
        if (present != null) {
            if (!present.opener.equals(caller.person()) || !present.same(request, bureau)) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return new Opened(read(caller, id), false);
        }
        IntegrityOpening opening = new IntegrityOpening();
        opening.id = id;
        opening.bureau = person.bureau();
        opening.person = person.id();
        opening.opener = caller.person();
        opening.openerAccount = caller.account();
        opening.openerName = caller.name();
        opening.openerBureau = caller.bureau();
        opening.reason = request.reason();
        opening.note = request.note().strip();
        opening.openedAt = Instant.now();
        opening.businessDay = calendar.today();
        persistAndFlush(opening);
        note("open", opening);
        return new Opened(view(caller, opening, person), true);
    }

    /** @throws Problem 404 for somebody else's opening, for one of another day, and when the caller lost the right since */
    @Transactional
    public OpeningView read(Caller caller, UUID id) {
        IntegrityOpening opening = standing(caller, id);
        Person person = people.require(caller, opening.bureau, opening.person);
        note("read", opening);
        return view(caller, opening, person);
    }

    @Transactional
    public ReportFile document(Caller caller, UUID id) {
        IntegrityOpening opening = standing(caller, id);
        Person person = people.require(caller, opening.bureau, opening.person);
        // The right to say so is all that the application has on an opening.
        update("exportedAt = ?1 where id = ?2", Instant.now(), id);
        note("export", opening);
        OpeningView view = view(caller, opening, person);
        return new ReportFile(
                "廉政档案（%s）.docx".formatted(person.name()), ReportFile.DOCX, IntegrityDocument.of(view, caller.name()));
    }

    /** The latest first. @throws Problem 404 unless the caller may open the file */
    @Transactional
    public List<OpeningLine> of(Caller caller, String bureau, UUID id) {
        Person person = people.require(caller, bureau == null ? caller.bureau() : bureau, id);
        return new Sql("""
                        select id, opener_name, reason, note, opened_at, exported_at from integrity_opening
                         where bureau = :bureau and person = :person order by id desc limit :most
                        """)
                        .with("bureau", person.bureau())
                        .with("person", person.id())
                        .with("most", MOST_SHOWN)
                        .rows(getEntityManager())
                        .stream()
                        .map(OpeningLine::of)
                        .toList();
    }

    /** The shorter view of the caller's own. */
    @Transactional
    public IntegrityFileView own(Caller caller) {
        Person self = people.self(caller);
        trail.record("integrity.own", "person", self.id());
        return files.of(caller, self, true);
    }

    private IntegrityOpening standing(Caller caller, UUID id) {
        return find(
                        "id = ?1 and opener = ?2 and openerBureau = ?3 and businessDay = ?4",
                        id,
                        caller.person(),
                        caller.bureau(),
                        calendar.today())
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private OpeningView view(Caller caller, IntegrityOpening opening, Person person) {
        return new OpeningView(
                opening.id,
                opening.reason,
                opening.note,
                opening.openedAt,
                opening.businessDay,
                files.of(caller, person, false));
    }

    private void note(String act, IntegrityOpening opening) {
        trail.recordIn(
                opening.bureau,
                "integrity." + act,
                "person",
                opening.person,
                Map.of("opening", opening.id.toString(), "reason", opening.reason.name()));
    }
}
