package org.qingyuan.responsibility.directory.object;

/** An entity that takes over a body and gives it back. */
public interface Stored<B extends DirectoryBody> {
    int version();

    B body();

    void take(B body);
}
