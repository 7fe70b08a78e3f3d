package org.qingyuan.inspection.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.scoring.Scheme;

/** Contents of versions, drafts too, as far as the caller may know them. */
@ApplicationScoped
public class SchemeContents {
    private final SchemeRepository schemes;

    SchemeContents(SchemeRepository schemes) {
        this.schemes = schemes;
    }

    /** @throws Problem 404; 422 naming every fault when nothing can be scored by it */
    public Scheme faultless(Caller caller, UUID id) {
        Scheme scheme = schemes.get(caller, id).read();
        SchemeService.faultless(scheme);
        return scheme;
    }
}
