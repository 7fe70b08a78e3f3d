package org.qingyuan.kit.trail;

import java.security.PublicKey;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingyuan.kit.trail.Verdict.Broken;
import org.qingyuan.kit.trail.Verdict.Intact;
import org.qingyuan.kit.trail.Verdict.Reason;

/** Checks the chain. Pure, so that anyone who was given the links, the checkpoints and the public keys gets the same verdict. */
public final class TrailVerifier {
    private TrailVerifier() {}

    /**
     * @param links in order of their position, from the first on
     * @param keys public keys by id; a key that was replaced stays in the map
     */
    public static Verdict verify(Iterator<Link> links, List<Checkpoint> checkpoints, Map<String, PublicKey> keys) {
        TreeMap<Long, Checkpoint> heads = new TreeMap<>();
        for (Checkpoint checkpoint : checkpoints) {
            PublicKey key = keys.get(checkpoint.keyId());
            if (key == null) {
                return new Broken(checkpoint.pos(), Reason.KEY_UNKNOWN);
            }
            if (!checkpoint.signedBy(key)) {
                return new Broken(checkpoint.pos(), Reason.SIGNATURE_INVALID);
            }
            heads.put(checkpoint.pos(), checkpoint);
        }
        long pos = 0;
        String hash = Link.START;
        while (links.hasNext()) {
            Link link = links.next();
            pos++;
            Reason wrong = wrong(link, pos, hash, heads.get(pos));
            if (wrong != null) {
                return new Broken(pos, wrong);
            }
            hash = link.hash();
        }
        if (!heads.isEmpty() && heads.lastKey() > pos) {
            return new Broken(pos + 1, Reason.CUT_OFF);
        }
        return new Intact(pos, hash);
    }

    private static Reason wrong(Link link, long pos, String prev, Checkpoint head) {
        if (link.pos() != pos) {
            return Reason.GAP;
        }
        if (link.digest() == null) {
            return Reason.EVENT_MISSING;
        }
        if (!link.prev().equals(prev) || !link.hash().equals(Link.hash(prev, link.digest()))) {
            return Reason.HASH_DIFFERS;
        }
        return head == null || head.hash().equals(link.hash()) ? null : Reason.CHECKPOINT_DIFFERS;
    }
}
