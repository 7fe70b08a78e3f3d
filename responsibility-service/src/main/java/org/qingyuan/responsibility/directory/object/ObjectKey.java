package org.qingyuan.responsibility.directory.object;

/** What tells one object of the directory from every other. */
public record ObjectKey(ObjectKind kind, String bureau, String id) {
    public static ObjectKey of(DirectoryBody body) {
        return new ObjectKey(body.objectKind(), body.bureau(), body.objectId());
    }
}
