package org.qingyuan.kit.files;

import java.nio.file.Path;

/** Bytes that lie complete and flushed in staging, and what was learned while they streamed by. */
record Staged(Path path, long size, String sha256, String mediaType) {}
