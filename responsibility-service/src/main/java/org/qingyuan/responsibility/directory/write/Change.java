package org.qingyuan.responsibility.directory.write;

import org.qingyuan.responsibility.directory.object.DirectoryBody;

/** @param before null when the object is new */
public record Change(DirectoryBody before, DirectoryBody after) {
    public boolean isNew() {
        return before == null;
    }

    public boolean isNothing() {
        return after.equals(before);
    }
}
