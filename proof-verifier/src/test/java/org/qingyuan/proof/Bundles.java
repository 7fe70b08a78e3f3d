package org.qingyuan.proof;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.json.Canonical;

/** Bundles for tests: the worked example of docs/scoring.md, signed with a key that is the same in every run. */
final class Bundles {
    private static final Path EXAMPLE = Path.of("../scoring/src/test/resources/worked-example");

    static final KeyPair KEY = key(7);

    private Bundles() {}

    static Scheme scheme() throws Exception {
        return Canonical.read(Files.readString(EXAMPLE.resolve("scheme.json")), Scheme.class);
    }

    static Facts facts() throws Exception {
        return Canonical.read(Files.readString(EXAMPLE.resolve("facts.json")), Facts.class);
    }

    static byte[] good() throws Exception {
        Score score = Scoring.evaluate(scheme(), facts());
        return bundle(facts(), score, decision(score, score.grade(), null));
    }

    static Decisions decision(Score score, String grade, String reason) {
        return decision(score, grade, reason, null);
    }

    static Decisions decision(Score score, String grade, String reason, Decisions.Corrected corrected) {
        return new Decisions(List.of(new Decisions.Decision(
                score.object(),
                score.kind(),
                "刑侦大队",
                score.total(),
                grade,
                reason,
                "党委",
                LocalDate.of(2026, 12, 30),
                corrected == null ? 1 : 3,
                corrected)));
    }

    /** Bonus and zeroing from measures that forms yield, which the scheme names without their form. */
    static byte[] ofFormMeasures() throws Exception {
        Scheme scheme = Canonical.read(
                replaced(
                        replaced(
                                Canonical.write(scheme()),
                                "[\"commendations\"],\"kind\":\"DOCUMENT\"",
                                "[\"people\"],\"kind\":\"FORM\""),
                        "[\"party-sanction\"],\"kind\":\"OUTCOME\"",
                        "[\"level=A.1\"],\"kind\":\"FORM\""),
                Scheme.class);
        List<Fact> known = new ArrayList<>(facts().facts());
        known.removeIf(fact -> fact.source() == SourceKind.DOCUMENT);
        known.add(measure("g1", "lecture.people", 2));
        known.add(measure("g2", "culture-site.level=A.1", 0));
        Facts facts = new Facts(facts().object(), facts().kind(), facts().name(), facts().asOf(), known, List.of());
        Score score = Scoring.evaluate(scheme, facts);
        return bundle(
                scheme,
                facts,
                score,
                decision(
                        score,
                        score.grade(),
                        null,
                        new Decisions.Corrected("局党委", "坛公党〔2027〕7号", LocalDate.of(2027, 3, 20), "计入漏记的授课人数")));
    }

    private static Fact measure(String id, String key, int number) {
        return new Fact.Number(id, SourceKind.FORM, key, null, BigDecimal.valueOf(number), List.of());
    }

    private static String replaced(String text, String what, String by) {
        if (!text.contains(what)) {
            throw new IllegalArgumentException(what);
        }
        return text.replace(what, by);
    }

    static byte[] bundle(Facts facts, Score score, Decisions decisions) throws Exception {
        return bundle(scheme(), facts, score, decisions);
    }

    private static byte[] bundle(Scheme scheme, Facts facts, Score score, Decisions decisions) {
        return new BundleWriter(scheme)
                .object(facts, score)
                .decisions(decisions)
                .committee(committee())
                .trail(trail())
                .seal(manifest(), KEY.getPublic(), text -> sign(KEY, text));
    }

    static Committee committee() {
        return new Committee(
                LocalDate.of(2026, 12, 30),
                "赵示例",
                List.of("赵示例", "钱示例", "孙示例"),
                List.of("李示例"),
                2,
                0,
                1,
                "cd".repeat(32));
    }

    /** @param committee null leaves the meeting out */
    static byte[] decidedBy(Committee committee) throws Exception {
        Score score = Scoring.evaluate(scheme(), facts());
        BundleWriter writer = new BundleWriter(scheme())
                .object(facts(), score)
                .decisions(decision(score, score.grade(), null))
                .trail(trail());
        return (committee == null ? writer : writer.committee(committee))
                .seal(manifest(), KEY.getPublic(), text -> sign(KEY, text));
    }

    static Manifest manifest() {
        return new Manifest(
                null, "jintan", "0193c000-0000-7000-8000-000000000001", "2026年度检查考评", LocalDate.of(2026, 12, 30), null);
    }

    static TrailHeads trail() {
        String id = Seal.keyId(KEY.getPublic().getEncoded());
        TrailHeads.Head unsigned = new TrailHeads.Head("12", "ab".repeat(32), "2026-12-30T08:00:00Z", id, "");
        return new TrailHeads(
                List.of(new TrailHeads.Head(
                        unsigned.pos(), unsigned.hash(), unsigned.at(), id, sign(KEY, unsigned.text()))),
                List.of(new TrailHeads.Key(
                        id, Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded()))));
    }

    static String sign(KeyPair key, String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair key(int seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                @Override
                public void nextBytes(byte[] bytes) {
                    Arrays.fill(bytes, (byte) seed);
                }
            });
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
