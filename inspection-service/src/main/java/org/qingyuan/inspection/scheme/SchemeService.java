package org.qingyuan.inspection.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.scoring.Fault;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SchemeCheck;

/** A scheme from its first draft to its adoption, and on to its next version. */
@ApplicationScoped
public class SchemeService {
    private final SchemeRepository schemes;
    private final BusinessCalendar calendar;
    private final Trail trail;

    SchemeService(SchemeRepository schemes, BusinessCalendar calendar, Trail trail) {
        this.schemes = schemes;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** @throws Problem 404 when the bureau has none of that id, or a draft that the caller may not know */
    @Transactional
    SchemeView view(Caller caller, UUID id) {
        SchemeVersion version = schemes.get(caller, id);
        return SchemeView.of(version, schemes.family(caller, version.family), caller);
    }

    @Transactional
    SchemeVersion begin(Caller caller, Scheme scheme) {
        SchemeVersion version = draft(caller, scheme);
        version.family = version.id;
        version.number = 1;
        return persist(version, "scheme.draft");
    }

    @Transactional
    SchemeVersion imported(Caller caller, Scheme scheme, List<SchemeFlag> flags, StoredFile file) {
        SchemeVersion version = draft(caller, scheme);
        version.family = version.id;
        version.number = 1;
        version.writeFlags(flags);
        version.sourceFile = file.id();
        version.sourceName = file.name();
        return persist(version, "scheme.import");
    }

    /** @throws Problem 409 when there is a draft of a new version already */
    @Transactional
    SchemeVersion revise(Caller caller, UUID id) {
        SchemeVersion from = schemes.get(caller, id);
        allow(from, SchemeAct.REVISE);
        List<SchemeVersion> family = schemes.family(caller, from.family);
        if (family.stream().anyMatch(version -> version.state == SchemeState.DRAFT)) {
            throw new Problem(SchemeProblem.SCHEME_DRAFT_EXISTS);
        }
        SchemeVersion next = draft(caller, from.read());
        next.family = from.family;
        next.number = family.getFirst().number + 1;
        return persist(next, "scheme.revise");
    }

    private SchemeVersion draft(Caller caller, Scheme scheme) {
        SchemeVersion version = new SchemeVersion();
        version.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        version.bureau = caller.bureau();
        version.state = SchemeState.DRAFT;
        changed(version, caller);
        version.write(scheme);
        return version;
    }

    private static void changed(SchemeVersion version, Caller caller) {
        version.changedBy = caller.account();
        version.changedByName = caller.name();
        version.changedAt = Instant.now();
    }

    private SchemeVersion persist(SchemeVersion version, String act) {
        schemes.persist(version);
        return written(version, act);
    }

    private SchemeVersion written(SchemeVersion version, String act) {
        schemes.flush();
        trail.record(act, "scheme", version.id, Map.of("sha256", version.sha256));
        return version;
    }

    /** A draft may hold what is not right yet; what is wrong is told with it. */
    @Transactional
    SchemeVersion save(Caller caller, UUID id, String ifMatch, Scheme scheme) {
        SchemeVersion version = fresh(caller, id, ifMatch, SchemeAct.SAVE);
        version.write(scheme);
        changed(version, caller);
        return written(version, "scheme.change");
    }

    /** @throws Problem 404 when there is no such flag */
    @Transactional
    SchemeVersion settle(Caller caller, UUID id, int number, String ifMatch, String note) {
        SchemeVersion version = fresh(caller, id, ifMatch, SchemeAct.SETTLE);
        List<SchemeFlag> flags = version.readFlags();
        if (flags.stream().noneMatch(flag -> flag.number() == number)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        version.writeFlags(flags.stream()
                .map(flag -> flag.number() == number ? flag.settle(caller.name(), note) : flag)
                .toList());
        changed(version, caller);
        return written(version, "scheme.settle");
    }

    @Transactional
    void discard(Caller caller, UUID id, String ifMatch) {
        SchemeVersion version = fresh(caller, id, ifMatch, SchemeAct.DISCARD);
        schemes.delete(version);
        trail.record("scheme.discard", "scheme", id);
    }

    /** @throws Problem 422 with every fault, 409 while a flag is open, 403 for whoever changed it last */
    @Transactional
    SchemeVersion adopt(Caller caller, UUID id, String ifMatch, String basis) {
        SchemeVersion version = fresh(caller, id, ifMatch, SchemeAct.ADOPT);
        if (version.changedBy.equals(caller.account())) {
            throw new Problem(SchemeProblem.SCHEME_FOUR_EYES);
        }
        if (version.openFlags > 0) {
            throw new Problem(SchemeProblem.SCHEME_HAS_OPEN_FLAGS, version.openFlags);
        }
        faultless(version.read());
        version.state = SchemeState.ADOPTED;
        version.adoptedBy = caller.account();
        version.adoptedByName = caller.name();
        version.adoptedOn = calendar.today();
        version.adoptionBasis = basis;
        return written(version, "scheme.adopt");
    }

    /** @throws Problem 422 naming every fault */
    static void faultless(Scheme scheme) {
        List<Fault> faults = SchemeCheck.faults(scheme);
        if (!faults.isEmpty()) {
            throw new Problem(SchemeProblem.SCHEME_FAULTY, faults.size()).with("faults", faults);
        }
    }

    private SchemeVersion fresh(Caller caller, UUID id, String ifMatch, SchemeAct act) {
        SchemeVersion version = schemes.get(caller, id);
        IfMatch.check(ifMatch, version.version);
        allow(version, act);
        return version;
    }

    private static void allow(SchemeVersion version, SchemeAct act) {
        if (!SchemeTransition.allows(version.state, act)) {
            throw new Problem(
                    version.state == SchemeState.DRAFT
                            ? SchemeProblem.SCHEME_NOT_ADOPTED
                            : SchemeProblem.SCHEME_NOT_DRAFT,
                    version.title);
        }
    }
}
