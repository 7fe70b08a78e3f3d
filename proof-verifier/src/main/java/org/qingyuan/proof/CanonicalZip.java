package org.qingyuan.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * An archive in which no byte is free: entries in the order of their names, stored, all with the same time, without extra fields and
 * comments. Any program opens it; whoever writes its entries again gets the same bytes.
 */
final class CanonicalZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 20;
    /** Names are in UTF-8. */
    private static final short FLAGS = 0x0800;
    /** 1980-01-01, the first day that the format knows. */
    private static final short DAY = 0x0021;

    private CanonicalZip() {}

    static byte[] write(SortedMap<String, byte[]> entries) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        entries.forEach((name, content) -> {
            byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
            int offset = archive.size();
            ByteBuffer local = little(LOCAL_LENGTH).putInt(LOCAL);
            archive.writeBytes(common(local, utf8, content).array());
            archive.writeBytes(utf8);
            archive.writeBytes(content);
            ByteBuffer central = little(CENTRAL_LENGTH).putInt(CENTRAL).putShort(VERSION);
            // no comment, first disk, no attributes
            common(central, utf8, content)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(offset);
            directory.writeBytes(central.array());
            directory.writeBytes(utf8);
        });
        int start = archive.size();
        archive.writeBytes(directory.toByteArray());
        short count = (short) entries.size();
        archive.writeBytes(little(END_LENGTH)
                .putInt(END)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        return archive.toByteArray();
    }

    private static ByteBuffer common(ByteBuffer header, byte[] name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return header.putShort(VERSION)
                .putShort(FLAGS)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The entries as they stand one after the other; what surrounds them is checked by {@link #requireCanonical}. */
    static SortedMap<String, byte[]> read(byte[] archive) throws Rejected {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        SortedMap<String, byte[]> entries = new TreeMap<>();
        int at = 0;
        while (at + LOCAL_LENGTH <= archive.length && bytes.getInt(at) == LOCAL) {
            int size = bytes.getInt(at + 18);
            int nameLength = bytes.getShort(at + 26) & 0xffff;
            long end = (long) at + LOCAL_LENGTH + nameLength + size;
            if (size < 0 || end > archive.length) {
                throw new Rejected(Finding.ARCHIVE, "@" + at);
            }
            int content = at + LOCAL_LENGTH + nameLength;
            String name = new String(archive, at + LOCAL_LENGTH, nameLength, StandardCharsets.UTF_8);
            if (entries.put(name, Arrays.copyOfRange(archive, content, (int) end)) != null) {
                throw new Rejected(Finding.ARCHIVE, name);
            }
            at = (int) end;
        }
        if (entries.isEmpty()) {
            throw new Rejected(Finding.ARCHIVE, "@0");
        }
        return entries;
    }

    static void requireCanonical(byte[] archive, SortedMap<String, byte[]> entries) throws Rejected {
        int different = Arrays.mismatch(archive, write(entries));
        if (different >= 0) {
            throw new Rejected(Finding.ARCHIVE, "@" + different);
        }
    }
}
