package org.qingyuan.responsibility.meeting;

/** The joint meetings of the table, each with the words that its row has and the form of its record. */
public enum MeetingKind {
    /** 作风建设联席会议 (3.2), monthly. */
    CONDUCT("作风建设联席会议", "%作风%联席会议%", "conduct-joint-meeting"),
    /** 执法规范化建设联席会议 (3.3), monthly. */
    ENFORCEMENT("执法规范化建设联席会议", "%执法%联席会议%", "enforcement-joint-meeting"),
    /** 预防职务犯罪联席会议 (2.4), yearly, with the partner organ. */
    PREVENTION("预防职务犯罪联席会议", "%预防职务犯罪%联席会议%", "prevention-joint-meeting");

    private final String title;
    private final String words;
    private final String form;

    MeetingKind(String title, String words, String form) {
        this.title = title;
        this.words = words;
        this.form = form;
    }

    public String title() {
        return title;
    }

    /** A pattern of LIKE over the task of the row that asks for it. */
    String words() {
        return words;
    }

    /** Whether such a meeting studies problems or weak points, each for itself, and decides on them. */
    boolean studies() {
        return this != CONDUCT;
    }

    String form() {
        return form;
    }
}
