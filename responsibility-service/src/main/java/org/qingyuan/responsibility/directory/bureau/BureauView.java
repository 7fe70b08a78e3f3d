package org.qingyuan.responsibility.directory.bureau;

import org.jspecify.annotations.Nullable;

/** @param version for If-Match */
public record BureauView(
        String code,
        String name,
        String shortName,
        @Nullable String parent,
        int version) {
    static BureauView of(Bureau bureau) {
        return new BureauView(bureau.code, bureau.name, bureau.shortName, bureau.parent, bureau.version);
    }
}
