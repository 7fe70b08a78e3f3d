package org.qingyuan.cases.incident;

/** A place where copies lie. {@code count} of rows or files there, -1 where the system cannot know. */
public record IncidentCopy(Place place, int count) {
    public enum Place {
        /** 登记内容. */
        CONTENT,
        /** 办理记录. */
        RECORDS,
        /** 案件材料. */
        FILES,
        /** 举报人信息. */
        IDENTITY,
        /** 原件. */
        ORIGINALS,
        /**
         * 数据库备份, of whatever kind to be dealt with by hand: destroying reaches no dump that was made before. Of leads and of the
         * inbox a dump becomes unreadable when the master key that wrapped is rotated out and destroyed.
         */
        BACKUPS,
        /** 打印和下载的副本: to be asked of those who read it. */
        PRINTS
    }
}
