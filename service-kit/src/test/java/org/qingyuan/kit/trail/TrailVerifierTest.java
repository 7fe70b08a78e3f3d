package org.qingyuan.kit.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.trail.Verdict.Broken;
import org.qingyuan.kit.trail.Verdict.Intact;
import org.qingyuan.kit.trail.Verdict.Reason;

class TrailVerifierTest {
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

    private final List<Link> chain = new ArrayList<>();
    private KeyPair key;

    @BeforeEach
    void threeEvents() throws Exception {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String prev = Link.START;
        for (String canonical : List.of("first", "second", "third")) {
            chain.add(Link.after(chain.size() + 1, prev, canonical));
            prev = chain.getLast().hash();
        }
    }

    @Test
    void hashesAreWhatSha256sumSays() {
        // printf first | sha256sum; printf '%064d\n<digest>' 0 | sha256sum
        assertEquals(
                "a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e",
                chain.getFirst().digest());
        assertEquals(
                "1af12d0c7920f2a25a518c9060920eea752daf4f39cb6d01bdcd477531801d30",
                chain.getFirst().hash());
    }

    @Test
    void anUnbrokenChainIsIntact() throws Exception {
        assertEquals(new Intact(3, chain.getLast().hash()), verify(signed(2), signed(3)));
        assertEquals(
                new Intact(0, Link.START),
                TrailVerifier.verify(Collections.emptyIterator(), Collections.emptyIterator(), Map.of()));
    }

    @Test
    void aMissingPositionIsAGap() throws Exception {
        chain.remove(1);
        assertEquals(new Broken(2, Reason.GAP), verify());
    }

    @Test
    void aMissingEventShows() throws Exception {
        Link second = chain.get(1);
        chain.set(1, new Link(2, null, second.prev(), second.hash()));
        assertEquals(new Broken(2, Reason.EVENT_MISSING), verify());
    }

    @Test
    void aChangedEventShows() throws Exception {
        Link second = chain.get(1);
        chain.set(1, new Link(2, Digests.sha256("changed"), second.prev(), second.hash()));
        assertEquals(new Broken(2, Reason.HASH_DIFFERS), verify());
    }

    @Test
    void aChainForgedFromTheSecondEventOnShowsAtTheSignedHead() throws Exception {
        Checkpoint head = signed(3);
        chain.set(1, Link.after(2, chain.get(0).hash(), "forged"));
        chain.set(2, Link.after(3, chain.get(1).hash(), "third"));
        assertEquals(new Intact(3, chain.getLast().hash()), verify());
        assertEquals(new Broken(3, Reason.CHECKPOINT_DIFFERS), verify(head));
    }

    @Test
    void aCutOffEndShows() throws Exception {
        Checkpoint head = signed(3);
        chain.removeLast();
        assertEquals(new Broken(3, Reason.CUT_OFF), verify(head));
    }

    @Test
    void aHeadSignedByNobodyWeKnowShows() throws Exception {
        Checkpoint head = signed(3);
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertEquals(new Broken(3, Reason.KEY_UNKNOWN), verify(head));
    }

    @Test
    void aHeadWhoseTimeWasChangedShows() throws Exception {
        Checkpoint head = signed(3);
        Checkpoint later = new Checkpoint(3, head.hash(), AT.plusSeconds(1), head.keyId(), head.signature());
        assertEquals(new Broken(3, Reason.SIGNATURE_INVALID), verify(later));
    }

    @Test
    void aHeadBeyondTheEndThatNobodySignedIsNoCutOff() throws Exception {
        Checkpoint head = signed(3);
        chain.removeLast();
        Checkpoint forged = new Checkpoint(3, head.hash(), AT.plusSeconds(1), head.keyId(), head.signature());
        assertEquals(new Broken(3, Reason.SIGNATURE_INVALID), verify(signed(2), forged));
    }

    @Test
    void aHeadThatComesLateCoversNoneBeforeIt() throws Exception {
        assertEquals(new Broken(1, Reason.CHECKPOINT_DIFFERS), verify(signed(2), signed(1)));
    }

    private Verdict verify(Checkpoint... heads) {
        PublicKey known = key.getPublic();
        return TrailVerifier.verify(chain.iterator(), List.of(heads).iterator(), Map.of(TrailKey.idOf(known), known));
    }

    private Checkpoint signed(int pos) throws Exception {
        String hash = chain.get(pos - 1).hash();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(Checkpoint.text(pos, hash, AT).getBytes());
        String text = Base64.getEncoder().encodeToString(signature.sign());
        return new Checkpoint(pos, hash, AT, TrailKey.idOf(key.getPublic()), text);
    }
}
