package org.qingyuan.kit.files;

import java.nio.file.Path;

/**
 * Bytes that lie complete and flushed in staging, and what was learned while they streamed by. Kept by {@link
 * FileStore#keep}, or swept later.
 *
 * @param name made safe
 */
public record Staged(Path path, String name, long size, String sha256, String mediaType) {}
