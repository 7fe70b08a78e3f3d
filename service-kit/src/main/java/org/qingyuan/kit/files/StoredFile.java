package org.qingyuan.kit.files;

import java.util.UUID;

/**
 * A file that is safely kept.
 *
 * @param name as the uploader called it, without any folder
 * @param size in bytes
 * @param mediaType found from the bytes, not from the name
 * @param sha256 in lower-case hex
 */
public record StoredFile(UUID id, String name, long size, String mediaType, String sha256) {}
