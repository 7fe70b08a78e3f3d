package org.qingyuan.responsibility.record;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;

/** 填报、签字、验收 are three people; of several who recorded none signs or accepts. */
final class FourEyes {
    private FourEyes() {}

    static boolean permit(Who who, Caller caller, DutyRecord record, Set<UUID> recorders) {
        return switch (who) {
            case RECORDER, COLLEAGUE -> true;
            case HEAD -> !recorders.contains(caller.person());
            case ACCEPTOR, OVERSEER ->
                !recorders.contains(caller.person())
                        && !Objects.equals(record.signer, caller.person())
                        && !Objects.equals(record.signedFor, caller.person());
        };
    }

    /** Everybody who stands on the record so far: none of them is stood in for at a later step. */
    static Set<UUID> involved(DutyRecord record, Set<UUID> recorders) {
        return Stream.concat(recorders.stream(), Stream.of(record.signer, record.signedFor))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
