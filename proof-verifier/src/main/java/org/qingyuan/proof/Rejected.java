package org.qingyuan.proof;

/** The first thing that is wrong with a bundle. */
public final class Rejected extends Exception {
    private final Finding finding;
    private final String place;

    /** @param place entry and place within it, with both values where two differ */
    Rejected(Finding finding, String place) {
        super(finding + " " + place);
        this.finding = finding;
        this.place = place;
    }

    public Finding finding() {
        return finding;
    }

    public String place() {
        return place;
    }
}
