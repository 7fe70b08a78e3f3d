package org.qingyuan.responsibility.directory.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.object.Days;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.unit.UnitBody;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.Findings;

/** On each day one word finds at most one unit or group of a bureau. The table {@code unit_word} holds the same. */
final class Words {
    private record Word(String bureau, String key) {}

    private record Use(DirectoryBody owner, String ownerName, String field, String word) {
        boolean clashesWith(Use other) {
            return owner != other.owner && Days.of(owner).overlaps(Days.of(other.owner));
        }
    }

    private final Map<Word, List<Use>> uses = new HashMap<>();
    private final Findings findings;

    private Words(Findings findings) {
        this.findings = findings;
    }

    static void check(DirectoryState after, Findings findings) {
        Words words = new Words(findings);
        for (UnitBody unit : after.all(UnitBody.class)) {
            words.use(new Use(unit, unit.name(), "name", unit.name()));
            for (String alias : unit.aliases()) {
                words.use(new Use(unit, unit.name(), "aliases", alias));
            }
        }
        for (UnitGroupBody group : after.all(UnitGroupBody.class)) {
            words.use(new Use(group, group.name(), "name", group.name()));
        }
        words.uses.values().forEach(words::checkOne);
    }

    private void use(Use use) {
        String key = NameKey.of(use.word());
        if (key.isEmpty()) {
            findings.add(use.owner(), use.field(), DirectoryProblem.NAME_WITHOUT_WORDS);
        } else {
            uses.computeIfAbsent(new Word(use.owner().bureau(), key), word -> new ArrayList<>())
                    .add(use);
        }
    }

    private void checkOne(List<Use> same) {
        for (int i = 0; i < same.size(); i++) {
            Use use = same.get(i);
            for (Use other : same.subList(0, i)) {
                if (use.clashesWith(other)) {
                    boolean mine = findings.concerns(use.owner());
                    Use changed = mine ? use : other;
                    Use holder = mine ? other : use;
                    findings.add(
                            changed.owner(),
                            changed.field(),
                            DirectoryProblem.NAME_TAKEN,
                            changed.word(),
                            holder.ownerName());
                    break;
                }
            }
        }
    }
}
