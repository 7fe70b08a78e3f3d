package org.qingyuan.kit.trail;

import java.security.PublicKey;
import java.util.Iterator;
import java.util.Map;
import org.qingyuan.kit.trail.Verdict.Broken;
import org.qingyuan.kit.trail.Verdict.Intact;
import org.qingyuan.kit.trail.Verdict.Reason;

/** Checks the chain. Pure, so that anyone who was given the links, the checkpoints and the public keys gets the same verdict. */
public final class TrailVerifier {
    private TrailVerifier() {}

    /**
     * Both are read once and nothing of them is kept, however long the chain is.
     *
     * @param links in order of their position, from the first on
     * @param checkpoints in order of their position; none that was signed after the last link was read
     * @param keys public keys by id; a key that was replaced stays in the map
     */
    public static Verdict verify(Iterator<Link> links, Iterator<Checkpoint> checkpoints, Map<String, PublicKey> keys) {
        Checkpoint head = next(checkpoints);
        long pos = 0;
        String hash = Link.START;
        while (links.hasNext()) {
            Link link = links.next();
            pos++;
            Reason wrong = wrong(link, pos, hash);
            if (wrong != null) {
                return new Broken(pos, wrong);
            }
            hash = link.hash();
            while (head != null && head.pos() <= pos) {
                wrong = wrong(head, pos, hash, keys);
                if (wrong != null) {
                    return new Broken(head.pos(), wrong);
                }
                head = next(checkpoints);
            }
        }
        if (head == null) {
            return new Intact(pos, hash);
        }
        Reason unsigned = unsigned(head, keys);
        return unsigned == null ? new Broken(pos + 1, Reason.CUT_OFF) : new Broken(head.pos(), unsigned);
    }

    private static Checkpoint next(Iterator<Checkpoint> checkpoints) {
        return checkpoints.hasNext() ? checkpoints.next() : null;
    }

    private static Reason wrong(Link link, long pos, String prev) {
        if (link.pos() != pos) {
            return Reason.GAP;
        }
        if (link.digest() == null) {
            return Reason.EVENT_MISSING;
        }
        return link.prev().equals(prev) && link.hash().equals(Link.hash(prev, link.digest()))
                ? null
                : Reason.HASH_DIFFERS;
    }

    private static Reason wrong(Checkpoint head, long pos, String hash, Map<String, PublicKey> keys) {
        Reason unsigned = unsigned(head, keys);
        if (unsigned != null) {
            return unsigned;
        }
        return head.pos() == pos && head.hash().equals(hash) ? null : Reason.CHECKPOINT_DIFFERS;
    }

    private static Reason unsigned(Checkpoint head, Map<String, PublicKey> keys) {
        PublicKey key = keys.get(head.keyId());
        if (key == null) {
            return Reason.KEY_UNKNOWN;
        }
        return head.signedBy(key) ? null : Reason.SIGNATURE_INVALID;
    }
}
