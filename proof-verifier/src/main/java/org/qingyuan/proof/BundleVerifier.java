package org.qingyuan.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.FactsCheck;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SchemeCheck;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.json.Canonical;
import org.qingyuan.scoring.json.NotCanonical;

/** Checks a bundle by itself: no network, no server, no clock. */
public final class BundleVerifier {
    private final byte[] archive;
    private final SortedMap<String, byte[]> entries;

    private BundleVerifier(byte[] archive) throws Rejected {
        this.archive = archive;
        this.entries = CanonicalZip.read(archive);
    }

    /**
     * What was found right.
     *
     * @param committee null in a bundle of the first format
     * @param corrected of which the total or the grade was corrected after the meeting
     */
    public record Accepted(
            Manifest manifest,
            String keyId,
            int objects,
            Committee committee,
            List<Decisions.Decision> corrected,
            int heads) {}

    /**
     * @param keyId the key that must have signed; null accepts any, which then has to be compared by eye
     * @throws Rejected names the first thing that is wrong
     */
    public static Accepted verify(byte[] archive, String keyId) throws Rejected {
        return new BundleVerifier(archive).verify(keyId);
    }

    private Accepted verify(String keyId) throws Rejected {
        Manifest manifest = document(Manifest.NAME, Manifest.class, Finding.MANIFEST);
        if (!Manifest.FORMATS.contains(manifest.format())) {
            throw new Rejected(Finding.MANIFEST, "format " + manifest.format());
        }
        Seal seal = document(Seal.NAME, Seal.class, Finding.SIGNATURE);
        seal.verify(entries.get(Manifest.NAME));
        if (keyId != null && !keyId.equals(seal.keyId())) {
            throw new Rejected(Finding.KEY, seal.keyId() + " ≠ " + keyId);
        }
        listed(manifest);
        CanonicalZip.requireCanonical(archive, entries);
        Map<String, Score> scores = scores();
        Decisions decisions = decisions(manifest, scores);
        Committee committee = committee(manifest, decisions);
        TrailHeads heads = document(TrailHeads.NAME, TrailHeads.class, Finding.DOCUMENT);
        heads.verify();
        return new Accepted(
                manifest,
                seal.keyId(),
                scores.size(),
                committee,
                decisions.decisions().stream()
                        .filter(one -> one.corrected() != null)
                        .toList(),
                heads.heads().size());
    }

    private void listed(Manifest manifest) throws Rejected {
        SortedMap<String, Manifest.Entry> listed = new TreeMap<>();
        manifest.entries().forEach(entry -> listed.put(entry.name(), entry));
        for (Manifest.Entry entry : listed.values()) {
            byte[] content = entries.get(entry.name());
            if (content == null
                    || content.length != entry.size()
                    || !Hash.of(content).equals(entry.sha256())) {
                throw new Rejected(Finding.ENTRY, entry.name());
            }
        }
        for (String name : entries.keySet()) {
            if (!listed.containsKey(name) && !List.of(Manifest.NAME, Seal.NAME).contains(name)) {
                throw new Rejected(Finding.ENTRY, name);
            }
        }
    }

    /** Recomputes every score from the scheme and the facts alone. */
    private Map<String, Score> scores() throws Rejected {
        Scheme scheme = document(BundleWriter.SCHEME, Scheme.class, Finding.DOCUMENT);
        faultless(BundleWriter.SCHEME, SchemeCheck.faults(scheme));
        Map<String, Score> scores = new TreeMap<>();
        for (String name : entries.keySet()) {
            if (name.startsWith("facts/")) {
                Facts facts = document(name, Facts.class, Finding.DOCUMENT);
                faultless(name, FactsCheck.faults(scheme, facts));
                if (!name.equals(BundleWriter.facts(facts.kind(), facts.object()))
                        || scheme.sheet(facts.kind()).isEmpty()) {
                    throw new Rejected(Finding.DOCUMENT, name);
                }
                String place = BundleWriter.score(facts.kind(), facts.object());
                Score kept = document(place, Score.class, Finding.DOCUMENT);
                ScoreDifference.refuse(place, kept, Scoring.evaluate(scheme, facts));
                scores.put(place, kept);
            }
        }
        for (String name : entries.keySet()) {
            if (name.startsWith("scores/") && !scores.containsKey(name)) {
                throw new Rejected(Finding.SCORE, name);
            }
        }
        return scores;
    }

    private Decisions decisions(Manifest manifest, Map<String, Score> scores) throws Rejected {
        Decisions decisions = document(Decisions.NAME, Decisions.class, Finding.DOCUMENT);
        for (Decisions.Decision decision : decisions.decisions()) {
            String place = Decisions.NAME + " " + decision.kind() + " " + decision.object();
            Score score = scores.get(BundleWriter.score(decision.kind(), decision.object()));
            if (score == null) {
                throw new Rejected(Finding.DECISION, place);
            }
            if (decision.total() == null || decision.total().compareTo(score.total()) != 0) {
                throw new Rejected(Finding.DECISION, place + " " + decision.total() + " ≠ " + score.total());
            }
            boolean same = decision.grade() == null
                    ? score.grade() == null
                    : decision.grade().equals(score.grade());
            if (!same && (decision.reason() == null || decision.reason().isBlank())) {
                throw new Rejected(Finding.DECISION, place + " " + decision.grade() + " ≠ " + score.grade());
            }
            Decisions.Corrected corrected = decision.corrected();
            if (corrected != null && (!Manifest.FORMAT.equals(manifest.format()) || !corrected.complete())) {
                throw new Rejected(Finding.DECISION, place + " corrected");
            }
        }
        return decisions;
    }

    private Committee committee(Manifest manifest, Decisions decisions) throws Rejected {
        if (Manifest.FIRST_FORMAT.equals(manifest.format())) {
            if (entries.containsKey(Committee.NAME)) {
                throw new Rejected(Finding.ENTRY, Committee.NAME);
            }
            return null;
        }
        Committee committee = document(Committee.NAME, Committee.class, Finding.DOCUMENT);
        Optional<String> fault = committee.fault(manifest, decisions);
        if (fault.isPresent()) {
            throw new Rejected(Finding.DECISION, Committee.NAME + " " + fault.get());
        }
        return committee;
    }

    private static void faultless(String name, List<?> faults) throws Rejected {
        if (!faults.isEmpty()) {
            throw new Rejected(Finding.DOCUMENT, name + " " + faults.getFirst());
        }
    }

    private <T extends Record> T document(String name, Class<T> type, Finding finding) throws Rejected {
        byte[] content = entries.get(name);
        if (content == null) {
            throw new Rejected(finding, name);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            T document = Canonical.read(text, type);
            if (!Canonical.write(document).equals(text)) {
                throw new Rejected(finding, name);
            }
            return document;
        } catch (CharacterCodingException e) {
            throw new Rejected(finding, name);
        } catch (NotCanonical e) {
            throw new Rejected(finding, name + " " + e.getMessage());
        }
    }
}
