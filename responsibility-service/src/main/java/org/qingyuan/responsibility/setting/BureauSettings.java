package org.qingyuan.responsibility.setting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.function.Consumer;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.Sql;

/** The rows of one kind of setting, each changed by the one who saw what it was. */
public abstract class BureauSettings<S extends BureauSetting> implements PanacheRepositoryBase<S, String> {
    /**
     * @param none a new one, for a bureau that has settled nothing yet: version 0
     * @throws org.qingyuan.kit.problem.Problem 412, 428
     */
    protected S changed(Caller caller, String ifMatch, S none, Consumer<S> change) {
        // Held until the end, so that of two first changes one comes second.
        new Sql("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null as held")
                .with("key", none.getClass().getSimpleName() + " " + caller.bureau())
                .rows(getEntityManager());
        S present = findById(caller.bureau());
        IfMatch.check(ifMatch, present == null ? 0 : present.version);
        S setting = present == null ? none : present;
        change.accept(setting);
        setting.changedBy = caller.person();
        setting.changedAt = Instant.now();
        if (present == null) {
            setting.bureau = caller.bureau();
            // The view said 0 while there was nothing: the first stored one has to differ.
            setting.version = 1;
            persist(setting);
        }
        flush();
        return setting;
    }
}
