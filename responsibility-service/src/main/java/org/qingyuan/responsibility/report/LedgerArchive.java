package org.qingyuan.responsibility.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.responsibility.report.LedgerRepository.Entry;
import org.qingyuan.responsibility.report.LedgerRepository.Proof;

/**
 * A unit's ledger as one archive, written as it is sent: index, a page for each record, its evidence, what was noted in
 * the registers with its proof, and the SHA-256 of every file in the form that {@code sha256sum -c} reads. No file is
 * ever held in memory.
 */
final class LedgerArchive {
    private static final String MISSING = "（文件缺失）.txt";

    private final String heading;
    private final List<Entry> entries;
    private final Map<UUID, FilledForm> forms;
    private final Map<UUID, List<Proof>> proofs;
    private final List<LedgerNotes.Note> notes;
    private final Predicate<UUID> whole;
    private final Function<UUID, InputStream> open;
    private final List<String> folders = new ArrayList<>();
    private final StringBuilder manifest = new StringBuilder();

    LedgerArchive(
            String heading,
            List<Entry> entries,
            Map<UUID, FilledForm> forms,
            List<Proof> proofs,
            List<LedgerNotes.Note> notes,
            Predicate<UUID> whole,
            Function<UUID, InputStream> open) {
        this.heading = heading;
        this.entries = entries;
        this.forms = forms;
        this.proofs = proofs.stream().collect(Collectors.groupingBy(Proof::record));
        this.notes = notes;
        this.whole = whole;
        this.open = open;
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            String whose = entry.predecessor() == null ? "" : "_" + safe(entry.predecessor());
            folders.add("records/%04d_%s%s".formatted(at + 1, entry.heldOn(), whose));
        }
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Evidence is mostly packed already; the archive must keep up with the line.
        zip.setLevel(Deflater.BEST_SPEED);
        put(
                zip,
                "index.html",
                LedgerPages.index(heading, entries, folders, notes.size()).getBytes(StandardCharsets.UTF_8));
        put(zip, "index.xlsx", LedgerSheet.of(heading, entries, folders));
        for (int at = 0; at < entries.size(); at++) {
            record(zip, entries.get(at), folders.get(at));
        }
        if (!notes.isEmpty()) {
            registers(zip);
        }
        zip.putNextEntry(new ZipEntry("manifest-sha256.txt"));
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void registers(ZipOutputStream zip) throws IOException {
        List<List<String>> names = new ArrayList<>();
        int files = 0;
        for (LedgerNotes.Note note : notes) {
            List<String> own = new ArrayList<>();
            for (LedgerNotes.Proof proof : note.proofs()) {
                String name = named("registers/%04d_%s".formatted(++files, safe(proof.name())), proof.file());
                own.add(name);
                put(zip, name, proof.file());
            }
            names.add(own);
        }
        put(zip, "registers.html", LedgerPages.registers(heading, notes, names).getBytes(StandardCharsets.UTF_8));
    }

    private void record(ZipOutputStream zip, Entry entry, String folder) throws IOException {
        List<Proof> files = proofs.getOrDefault(entry.id(), List.of());
        List<String> names = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            Proof file = files.get(at);
            names.add(named("%02d_%s".formatted(at + 1, safe(file.name())), file.file()));
        }
        put(
                zip,
                folder + "/record.html",
                LedgerPages.record(entry, forms.get(entry.id()), files, names).getBytes(StandardCharsets.UTF_8));
        for (int at = 0; at < files.size(); at++) {
            put(zip, folder + "/" + names.get(at), files.get(at).file());
        }
    }

    /** What is lost must not cost the whole year: its name says so, in the pages and in the manifest too. */
    private String named(String name, UUID file) {
        return whole.test(file) ? name : name + MISSING;
    }

    private void put(ZipOutputStream zip, String name, UUID file) throws IOException {
        if (name.endsWith(MISSING)) {
            put(zip, name, "系统中已没有该文件的内容，请联系系统管理员从备份中恢复。\n".getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (InputStream in = open.apply(file)) {
            put(zip, name, in);
        }
    }

    private void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        put(zip, name, new java.io.ByteArrayInputStream(bytes));
    }

    private void put(ZipOutputStream zip, String name, InputStream in) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = Digests.sha256();
        in.transferTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        manifest.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** Whoever unpacks it may use any system: nothing that one of them reads as a path or refuses in a name. */
    static String safe(String name) {
        String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_").strip();
        String bare = clean.replaceAll("^\\.+", "_");
        return bare.isEmpty() ? "file" : bare;
    }
}
