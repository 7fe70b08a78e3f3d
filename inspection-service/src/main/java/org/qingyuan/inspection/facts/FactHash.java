package org.qingyuan.inspection.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.qingyuan.inspection.facts.client.FactView;
import org.qingyuan.kit.trail.Digests;

/** Does again what the provider did: a line from its figures, the hash from all lines. Pure. */
final class FactHash {
    private FactHash() {}

    static boolean holds(String hash, List<FactView> facts) {
        boolean lines = facts.stream().allMatch(fact -> line(fact).equals(fact.getLine()));
        String all = facts.stream().map(FactView::getLine).collect(Collectors.joining("\n"));
        return lines && Digests.sha256(all).equals(hash);
    }

    static String line(FactView fact) {
        String records = fact.getRecords().stream()
                .map(record -> record.getId() + ":" + record.getHash())
                .sorted()
                .collect(Collectors.joining(","));
        String figures = String.join(
                "|",
                fact.getUnit().getId().toString(),
                fact.getDuty().toString(),
                String.valueOf(fact.getRequired()),
                String.valueOf(fact.getDone()),
                String.valueOf(fact.getOnTime()),
                String.valueOf(fact.getNotYetDue()),
                records);
        String owned = fact.getOwner() == null
                ? figures
                : figures + "|" + fact.getOwner().getId();
        return fact.getSharedWith().isEmpty()
                ? owned
                : owned + "|+"
                        + fact.getSharedWith().stream()
                                .map(unit -> unit.getId().toString())
                                .collect(Collectors.joining(","));
    }
}
