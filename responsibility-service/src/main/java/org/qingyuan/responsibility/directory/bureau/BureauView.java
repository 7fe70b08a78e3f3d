package org.qingyuan.responsibility.directory.bureau;

import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.directory.read.ObjectView;

/** @param version for If-Match */
public record BureauView(
        String code,
        String name,
        String shortName,
        @Nullable String parent,
        int version) implements ObjectView {
    static BureauView of(Bureau bureau) {
        return new BureauView(bureau.code, bureau.name, bureau.shortName, bureau.parent, bureau.version);
    }
}
