package org.qingyuan.responsibility.directory.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.bureau.BureauBody;
import org.qingyuan.responsibility.directory.object.Days;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKey;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** Every change of the directory, one object or a whole one: all or nothing, checked, logged and in the trail. */
@ApplicationScoped
public class DirectoryWriter {
    private final Sections sections;
    private final ChangeLog log;
    private final EntityManager em;
    private final CurrentCaller currentCaller;
    private final Trail trail;

    public DirectoryWriter(Sections sections, ChangeLog log, EntityManager em, CurrentCaller caller, Trail trail) {
        this.sections = sections;
        this.log = log;
        this.em = em;
        this.currentCaller = caller;
        this.trail = trail;
    }

    /** What writing the bodies would do; nothing is written. */
    @Transactional
    public Draft draft(Collection<? extends DirectoryBody> bodies) {
        return draft(currentCaller.get(), bodies);
    }

    /** Writes the bodies; those that are in the directory as they are leave no trace. */
    @Transactional
    public DirectoryCounts write(Collection<? extends DirectoryBody> bodies) {
        Caller caller = currentCaller.get();
        log.lock();
        Draft draft = draft(caller, bodies);
        if (!draft.findings().isEmpty()) {
            throw DirectoryRefused.whole(draft.findings(), bodies);
        }
        apply(caller, draft.effective());
        return draft.counts();
    }

    /**
     * Writes one object.
     *
     * @param id the object's id in the address
     * @param ifMatch needed to change an object; not to make one, nor to put it again as it is
     */
    @Transactional
    public Written put(String id, DirectoryBody body, String ifMatch) {
        if (!body.objectId().equals(id)) {
            throw new Problem(DirectoryProblem.ID_DIFFERS);
        }
        Caller caller = currentCaller.get();
        log.lock();
        Draft draft = draft(caller, List.of(body));
        Change change = draft.changes().getFirst();
        if (!change.isNew() && !change.isNothing()) {
            IfMatch.check(ifMatch, sections.of(body).find(body).version());
        }
        if (!draft.findings().isEmpty()) {
            throw DirectoryRefused.one(draft.findings(), body);
        }
        apply(caller, draft.effective());
        return new Written(change.isNew(), sections.of(body).find(body).version());
    }

    private Draft draft(Caller caller, Collection<? extends DirectoryBody> bodies) {
        DirectoryState before = load(caller, bodies);
        List<Change> changes = new ArrayList<>();
        Map<ObjectKey, DirectoryBody> given = new HashMap<>();
        List<DirectoryBody> twice = new ArrayList<>();
        for (DirectoryBody body : bodies) {
            ObjectKey key = ObjectKey.of(body);
            if (given.putIfAbsent(key, body) != null) {
                twice.add(body);
            }
            changes.add(new Change(before.find(key).orElse(null), body));
        }
        DirectoryState after = before.with(bodies);
        new Authority(caller.bureau(), before, after).check(changes);

        Set<ObjectKey> changed = changes.stream()
                .filter(change -> !change.isNothing())
                .map(change -> ObjectKey.of(change.after()))
                .collect(Collectors.toCollection(HashSet::new));
        Findings findings = new Findings(changed);
        twice.forEach(body -> findings.add(body, "id", DirectoryProblem.OBJECT_TWICE));
        if (!changed.isEmpty()) {
            checkEach(changes, after, findings);
            sections.check(after, findings);
        }
        return new Draft(changes, findings.all());
    }

    private DirectoryState load(Caller caller, Collection<? extends DirectoryBody> bodies) {
        Set<String> bureaus = new TreeSet<>(Set.of(caller.bureau()));
        Set<String> mentioned = new TreeSet<>();
        for (DirectoryBody body : bodies) {
            bureaus.add(body.bureau());
            if (body instanceof BureauBody bureau && bureau.parent() != null) {
                mentioned.add(bureau.parent());
            }
        }
        return sections.load(bureaus, mentioned);
    }

    private static void checkEach(List<Change> changes, DirectoryState after, Findings findings) {
        for (Change change : changes) {
            DirectoryBody body = change.after();
            String bureau = body.bureau();
            if (after.find(new ObjectKey(ObjectKind.BUREAU, bureau, bureau)).isEmpty()) {
                findings.add(body, "bureau", DirectoryProblem.UNKNOWN_BUREAU, bureau);
            }
            if (Days.of(body).reversed()) {
                findings.add(body, "validTo", DirectoryProblem.PERIOD_REVERSED);
            }
        }
    }

    private void apply(Caller caller, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        changes.forEach(change -> sections.of(change.after()).save(change));
        em.flush();
        // The rules above have said yes. Should the database see it otherwise, it says so here and not at commit.
        em.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
        log.append(caller, changes.stream().map(Change::after).toList());
        for (Change change : changes) {
            ObjectKey key = ObjectKey.of(change.after());
            String act = change.isNew() ? "directory.create" : "directory.change";
            trail.recordIn(key.bureau(), act, key.kind().name(), key.id(), Map.of());
        }
    }
}
