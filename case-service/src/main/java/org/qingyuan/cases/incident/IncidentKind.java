package org.qingyuan.cases.incident;

/** In what the content turned up. */
public enum IncidentKind {
    /** 线索. */
    LEAD("lead"),
    /** 信访件. */
    PETITION("petition"),
    /** 协作和督办事项. */
    SUPERVISION("supervision"),
    /** 移交来件. */
    TRANSFER("transfer");

    private final String name;

    IncidentKind(String name) {
        this.name = name;
    }

    /** Of its table, and of its objects in the trail. */
    String table() {
        return name;
    }
}
