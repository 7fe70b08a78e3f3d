package org.qingyuan.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.json.Canonical;

class BundleVerifierTest {
    /** The browser's verifier is tested on the same file. */
    private static final Path SAMPLE = Path.of("../web-ui/src/features/proof/testdata/worked-example.zip");

    @TempDir
    Path folder;

    @Test
    void aGoodBundleIsAccepted() throws Exception {
        byte[] bundle = Bundles.good();
        BundleVerifier.Accepted accepted = BundleVerifier.verify(bundle, null);
        assertEquals(1, accepted.objects());
        assertEquals(1, accepted.heads());
        assertEquals(accepted, BundleVerifier.verify(bundle, accepted.keyId()));
        assertArrayEquals(bundle, Bundles.good(), "the same documents give the same bytes");
    }

    /** Of the time before the meeting was in it; both verifiers still take it. */
    @Test
    void aBundleOfTheFirstFormatStaysGood() throws Exception {
        byte[] first = Files.readAllBytes(SAMPLE.resolveSibling("format-1.zip"));
        BundleVerifier.Accepted accepted = BundleVerifier.verify(first, null);
        assertEquals(Manifest.FIRST_FORMAT, accepted.manifest().format());
        assertNull(accepted.committee());
    }

    /** Of the time before corrections were in it. */
    @Test
    void aBundleOfTheSecondFormatStaysGood() throws Exception {
        byte[] second = Files.readAllBytes(SAMPLE.resolveSibling("format-2.zip"));
        BundleVerifier.Accepted accepted = BundleVerifier.verify(second, null);
        assertEquals(Manifest.SECOND_FORMAT, accepted.manifest().format());
        assertEquals(Bundles.committee(), accepted.committee());
        assertEquals(List.of(), accepted.corrected());
    }

    /** The meeting decided something else: who corrected it is said beside it. */
    @Test
    void aCorrectionIsNamedWithItsBodyAndDocument() throws Exception {
        Path corrected = Files.write(folder.resolve("corrected.zip"), Bundles.ofFormMeasures());
        Run run = run(corrected.toString());
        assertEquals(0, run.code(), run.text());
        assertTrue(run.text().contains("会后更正：刑侦大队，2027-03-20，局党委（坛公党〔2027〕7号）：计入漏记的授课人数"), run.text());
        Score score = Scoring.evaluate(Bundles.scheme(), Bundles.facts());
        Decisions.Corrected bare = new Decisions.Corrected("局党委", " ", LocalDate.of(2027, 3, 20), "有误");
        Rejected rejected =
                rejected(Bundles.bundle(Bundles.facts(), score, Bundles.decision(score, score.grade(), null, bare)));
        assertEquals(Finding.DECISION, rejected.finding());
        assertTrue(rejected.place().endsWith(" corrected"), rejected.place());
    }

    @Test
    void theMeetingThatDecidedIsNamed() throws Exception {
        assertEquals(
                Bundles.committee(), BundleVerifier.verify(Bundles.good(), null).committee());
        Rejected without = rejected(Bundles.decidedBy(null));
        assertEquals(Finding.DOCUMENT, without.finding());
        assertEquals("committee.json", without.place());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-29 | 赵示例 | 赵示例,钱示例,孙示例 | 李示例 | 3 | 0  | 0 | heldOn 2026-12-29 ≠ 2026-12-30
            2026-12-30 | 赵示例 | 赵示例,赵示例,孙示例 | 李示例 | 3 | 0  | 0 | name 赵示例
            2026-12-30 | 赵示例 | 赵示例,钱示例,孙示例 | 钱示例 | 3 | 0  | 0 | name 钱示例
            2026-12-30 | 李示例 | 赵示例,钱示例,孙示例 | 李示例 | 3 | 0  | 0 | chairedBy 李示例
            2026-12-30 | 赵示例 | 赵示例,钱示例,孙示例 | 李示例 | 4 | 0  | 0 | votes 4 ≠ 3
            2026-12-30 | 赵示例 | 赵示例,钱示例,孙示例 | 李示例 | 5 | -2 | 0 | votes 3 ≠ 3
            2026-12-30 | 赵示例 | 赵示例,钱示例        | 李示例 | 1 | 1  | 0 | votesFor 1 / 2
            """)
    void aMeetingThatCannotHaveDecidedIsRefused(
            LocalDate heldOn,
            String chair,
            String present,
            String absent,
            int votesFor,
            int against,
            int abstained,
            String fault)
            throws Exception {
        Committee committee = new Committee(
                heldOn,
                chair,
                List.of(present.split(",")),
                List.of(absent.split(",")),
                votesFor,
                against,
                abstained,
                "cd".repeat(32));
        Rejected rejected = rejected(Bundles.decidedBy(committee));
        assertEquals(Finding.DECISION, rejected.finding());
        assertEquals("committee.json " + fault, rejected.place());
    }

    @Test
    void anyProgramOpensIt() throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Bundles.good()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                zip.readAllBytes();
            }
        }
        assertEquals(
                List.of(
                        "committee.json",
                        "decisions.json",
                        "facts/",
                        "manifest.json",
                        "manifest.sig",
                        "scheme.json",
                        "scores/",
                        "trail.json"),
                names.stream().map(name -> name.replaceAll("/.*", "/")).toList());
    }

    @Test
    void eachOfAThousandRandomByteChangesIsRejected() throws Exception {
        byte[] good = Bundles.good();
        Random random = new Random(20261128);
        for (int i = 0; i < 1000; i++) {
            byte[] changed = good.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertThrows(Rejected.class, () -> BundleVerifier.verify(changed, null), () -> "byte " + at);
        }
    }

    @Test
    void noByteOfTheArchiveAroundTheDocumentsIsFree() throws Exception {
        byte[] good = Bundles.good();
        int directory = new String(good, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (int at = 0; at < good.length; at++) {
            if (at < 30 || at >= directory) {
                byte[] changed = good.clone();
                changed[at] ^= 1;
                int place = at;
                assertThrows(Rejected.class, () -> BundleVerifier.verify(changed, null), () -> "byte " + place);
            }
        }
        byte[] longer = java.util.Arrays.copyOf(good, good.length + 1);
        assertEquals(Finding.ARCHIVE, rejected(longer).finding());
    }

    @Test
    void aScoreThatWasSignedButDoesNotFollowIsNamed() throws Exception {
        Score score = Scoring.evaluate(Bundles.scheme(), Bundles.facts());
        Facts worse = Canonical.read(
                Canonical.write(Bundles.facts())
                        .replace("\"done\":3", "\"done\":2")
                        .replace("\"onTime\":3", "\"onTime\":2"),
                Facts.class);
        Rejected rejected = rejected(Bundles.bundle(worse, score, Bundles.decision(score, score.grade(), null)));
        assertEquals(Finding.SCORE, rejected.finding());
        assertTrue(rejected.place().endsWith(" 1.1: 6 ≠ 4"), rejected.place());
    }

    @Test
    void aGradeOtherThanTheScoresOwnNeedsItsReason() throws Exception {
        Score score = Scoring.evaluate(Bundles.scheme(), Bundles.facts());
        byte[] bare = Bundles.bundle(Bundles.facts(), score, Bundles.decision(score, "优秀", null));
        assertEquals(Finding.DECISION, rejected(bare).finding());
        BundleVerifier.verify(Bundles.bundle(Bundles.facts(), score, Bundles.decision(score, "合格", "优秀名额已满")), null);
    }

    @Test
    void anotherKeyIsNotTheOneAskedFor() throws Exception {
        byte[] bundle = Bundles.good();
        String other = Seal.keyId(Bundles.key(8).getPublic().getEncoded());
        Rejected rejected = assertThrows(Rejected.class, () -> BundleVerifier.verify(bundle, other));
        assertEquals(Finding.KEY, rejected.finding());
    }

    @Test
    void aHeadOfTheTrailThatNobodySignedIsNamed() throws Exception {
        TrailHeads good = Bundles.trail();
        TrailHeads.Head head = good.heads().getFirst();
        TrailHeads moved = new TrailHeads(
                List.of(new TrailHeads.Head("13", head.hash(), head.at(), head.keyId(), head.signature())),
                good.keys());
        Score score = Scoring.evaluate(Bundles.scheme(), Bundles.facts());
        byte[] bundle = new BundleWriter(Bundles.scheme())
                .object(Bundles.facts(), score)
                .decisions(Bundles.decision(score, score.grade(), null))
                .committee(Bundles.committee())
                .trail(moved)
                .seal(Bundles.manifest(), Bundles.KEY.getPublic(), text -> Bundles.sign(Bundles.KEY, text));
        assertEquals(Finding.TRAIL, rejected(bundle).finding());
    }

    @Test
    void theSignatureHasOneSpelling() throws Exception {
        String good = new String(Bundles.good(), StandardCharsets.ISO_8859_1);
        int end = good.indexOf("==\"}PK");
        // The last character before the padding carries four bits that say nothing.
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        char last = good.charAt(end - 1);
        char twin = alphabet.charAt(alphabet.indexOf(last) + 1);
        assertArrayEquals(
                Base64.getDecoder().decode("AAA" + last).length == 3 ? new byte[] {1} : new byte[0], new byte[] {1});
        byte[] changed =
                (good.substring(0, end - 1) + twin + good.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Finding.SIGNATURE, rejected(changed).finding());
    }

    @Test
    void theCommandSaysBothLanguagesAndEndsWithTheFindingsCode() throws Exception {
        Path good = Files.write(folder.resolve("good.zip"), Bundles.good());
        byte[] bytes = Bundles.good();
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"done\":3") + 7] = '4';
        Path bad = Files.write(folder.resolve("bad.zip"), bytes);
        Run accepted = run(good.toString());
        assertEquals(0, accepted.code());
        assertTrue(accepted.text().contains("到会 3 人，缺席 1 人，赞成 2、反对 0、弃权 1"), accepted.text());
        Run run = run(bad.toString());
        assertEquals(Finding.ENTRY.exitCode(), run.code());
        assertTrue(run.text().contains("文件与清单不符：facts/UNIT-"), run.text());
        assertTrue(run.text().contains("an entry differs from the manifest: facts/UNIT-"), run.text());
        assertEquals(2, run(folder.resolve("none.zip").toString()).code());
        assertEquals(2, run().code());
    }

    @Test
    void theSamplesForTheBrowserAreTheseBundles() throws Exception {
        for (Map.Entry<Path, byte[]> sample : Map.of(
                        SAMPLE, Bundles.good(), SAMPLE.resolveSibling("form-measures.zip"), Bundles.ofFormMeasures())
                .entrySet()) {
            if (Boolean.getBoolean("sample.write")) {
                Files.write(sample.getKey(), sample.getValue());
            }
            assertArrayEquals(Files.readAllBytes(sample.getKey()), sample.getValue(), "run with -Dsample.write=true");
        }
    }

    private record Run(int code, String text) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int code = Main.run(arguments, new PrintStream(text, true, StandardCharsets.UTF_8));
        return new Run(code, text.toString(StandardCharsets.UTF_8));
    }

    private static Rejected rejected(byte[] bundle) {
        return assertThrows(Rejected.class, () -> BundleVerifier.verify(bundle, null));
    }
}
