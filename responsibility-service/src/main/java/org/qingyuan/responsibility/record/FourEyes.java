package org.qingyuan.responsibility.record;

import java.util.Objects;
import org.qingyuan.kit.caller.Caller;

/** 填报、签字、验收 are three people. */
final class FourEyes {
    private FourEyes() {}

    static boolean permit(Who who, Caller caller, DutyRecord record) {
        return switch (who) {
            case RECORDER -> true;
            case HEAD -> !Objects.equals(record.recorder, caller.person());
            case ACCEPTOR ->
                !Objects.equals(record.recorder, caller.person()) && !Objects.equals(record.signer, caller.person());
        };
    }
}
