package org.qingyuan.responsibility.media;

public enum MediaKind {
    PICTURE,
    VIDEO
}
