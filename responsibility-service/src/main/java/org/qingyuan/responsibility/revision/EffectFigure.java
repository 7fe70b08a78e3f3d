package org.qingyuan.responsibility.revision;

/** One of the figures of {@link RowEffect}. */
public enum EffectFigure {
    GO_ON("GOES_ON"),
    CHANGE("CHANGES", "CARRIED"),
    CLOSE("CLOSES"),
    ADD("NEW"),
    STAY("STAYS");

    private final String[] acts;

    EffectFigure(String... acts) {
        this.acts = acts;
    }

    String[] acts() {
        return acts.clone();
    }
}
