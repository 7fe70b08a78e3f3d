package org.qingyuan.responsibility.directory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.object.BureauKey;
import org.qingyuan.responsibility.directory.write.DirectoryWriter;

/**
 * 别名, written by whoever reviews a table: the discipline office meets the words first and is answerable for the reading.
 * It adds words to a unit and can do nothing else to the directory; history and trail name who did.
 */
@ApplicationScoped
public class UnitAliases {
    private final EntityManager entities;
    private final DirectoryWriter writer;

    UnitAliases(EntityManager entities, DirectoryWriter writer) {
        this.entities = entities;
        this.writer = writer;
    }

    /** Does nothing when the unit answers to the word already. @throws Problem 422 when another unit does, 404 without the unit */
    @Transactional
    public void add(String bureau, UUID id, String alias) {
        Unit unit = entities.find(Unit.class, new BureauKey(bureau, id));
        if (unit == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        UnitBody body = unit.body();
        String word = NameKey.of(alias);
        if (NameKey.of(body.name()).equals(word)
                || body.aliases().stream().map(NameKey::of).anyMatch(word::equals)) {
            return;
        }
        int version = unit.version();
        List<String> aliases = new ArrayList<>(body.aliases());
        aliases.add(alias);
        UnitBody wanted = new UnitBody(
                id,
                bureau,
                body.name(),
                body.kind(),
                body.parent(),
                body.ordinal(),
                aliases,
                body.validFrom(),
                body.validTo());
        writer.put(id.toString(), wanted, IfMatch.etag(version));
    }
}
