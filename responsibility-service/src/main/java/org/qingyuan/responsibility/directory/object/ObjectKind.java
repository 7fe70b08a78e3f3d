package org.qingyuan.responsibility.directory.object;

/** The kinds of objects in the directory, in the order in which one refers to the other. */
public enum ObjectKind {
    BUREAU("bureaus"),
    UNIT("units"),
    UNIT_GROUP("unitGroups"),
    PERSON("people"),
    POST("posts"),
    LEADER_IN_CHARGE("leadersInCharge"),
    PARTY_BRANCH("partyBranches");

    private final String section;

    ObjectKind(String section) {
        this.section = section;
    }

    /** The name of the list of this kind in a whole directory. */
    public String section() {
        return section;
    }
}
