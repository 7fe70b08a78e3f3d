package org.qingyuan.responsibility.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

@ApplicationScoped
public class FormRepository implements PanacheRepositoryBase<FormVersion, UUID> {
    private static final String READABLE = "(bureau = ?1 or bureau is null)";

    /** Own before shipped, newer before older. */
    private static final Comparator<FormVersion> IN_USE_FIRST =
            Comparator.comparing(FormVersion::origin, Comparator.reverseOrder()).thenComparing(form -> -form.number);

    /** Any version of the bureau's own or of a shipped form. @throws Problem 404 */
    public FormVersion get(Caller caller, UUID id) {
        return of(caller.bureau(), id);
    }

    FormVersion of(String bureau, UUID id) {
        return find(READABLE + " and id = ?2", bureau, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The same, and open to be filled in. @throws Problem 404 also for a draft */
    public FormVersion published(Caller caller, UUID id) {
        FormVersion form = get(caller, id);
        if (form.state != FormState.PUBLISHED) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return form;
    }

    /** What a bureau fills in today, by code; a retired form is not among them. */
    public Map<String, FormVersion> inUse(String bureau) {
        Map<String, FormVersion> current = current(bureau);
        current.keySet().removeAll(retired(bureau));
        return current;
    }

    List<String> retired(String bureau) {
        return getEntityManager()
                .createNativeQuery("select code from form_retirement where bureau = :bureau", String.class)
                .setParameter("bureau", bureau)
                .getResultList();
    }

    /** The latest of each form, by code, whether retired or not. */
    Map<String, FormVersion> current(String bureau) {
        Map<String, FormVersion> current = new TreeMap<>();
        find(READABLE + " and state = 'PUBLISHED'", bureau).stream()
                .sorted(IN_USE_FIRST)
                .forEach(form -> current.putIfAbsent(form.code, form));
        return current;
    }

    /** @throws Problem 404 when the bureau uses no such form */
    FormVersion inUse(Caller caller, String code) {
        return versions(caller.bureau(), code).stream()
                .filter(form -> form.state == FormState.PUBLISHED)
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Every version of a form, the one in use first; a draft, which only its bureau knows, stands before all. */
    public List<FormVersion> versions(String bureau, String code) {
        return find(READABLE + " and code = ?2", bureau, code).stream()
                .sorted(IN_USE_FIRST)
                .toList();
    }

    Optional<FormVersion> draft(String bureau, String code) {
        return find("bureau = ?1 and code = ?2 and state = 'DRAFT'", bureau, code)
                .firstResultOptional();
    }

    List<String> drafts(String bureau) {
        return find("bureau = ?1 and state = 'DRAFT'", bureau).stream()
                .map(form -> form.code)
                .toList();
    }

    int nextNumber(String bureau, String code) {
        return find("bureau is not distinct from ?1 and code = ?2", bureau, code).stream()
                        .mapToInt(form -> form.number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The latest shipped version of each form, by code. */
    Map<String, FormVersion> shipped() {
        Map<String, FormVersion> latest = new TreeMap<>();
        find("bureau is null order by number").stream().forEach(form -> latest.put(form.code, form));
        return latest;
    }
}
