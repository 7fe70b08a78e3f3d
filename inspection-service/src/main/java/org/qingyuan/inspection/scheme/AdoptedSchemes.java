package org.qingyuan.inspection.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;

/** Schemes as rounds use them. */
@ApplicationScoped
public class AdoptedSchemes {
    private final SchemeRepository schemes;

    AdoptedSchemes(SchemeRepository schemes) {
        this.schemes = schemes;
    }

    /** @throws Problem 404 when the bureau has none of that id, 409 while it is a draft */
    public AdoptedScheme get(Caller caller, UUID id) {
        SchemeVersion version = schemes.get(caller.bureau(), id);
        if (version.state != SchemeState.ADOPTED) {
            throw new Problem(SchemeProblem.SCHEME_NOT_ADOPTED, version.title);
        }
        return new AdoptedScheme(version.id, version.number, version.sha256, version.read());
    }
}
