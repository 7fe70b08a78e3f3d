package org.qingyuan.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingyuan.kit.caller.Caller;

/** What a reader of the trail may not know to have been handed in. */
@ApplicationScoped
public class TransferTrail {
    private final TransferRepository transfers;

    TransferTrail(TransferRepository transfers) {
        this.transfers = transfers;
    }

    public List<String> hiddenFrom(Caller caller, String bureau) {
        return transfers.hiddenFrom(caller, bureau);
    }
}
