package org.qingyuan.responsibility.directory.read;

/** An object of the directory as it is shown: its version is to be named in If-Match when it is changed. */
public interface ObjectView {
    int version();
}
