package org.qingyuan.responsibility.register.figure;

/** What knows something of a record before anybody types it. */
public enum FillSource {
    REGISTER,
    /** Joint meetings. */
    MEETING,
    /** The picture and video library. */
    MEDIA
}
