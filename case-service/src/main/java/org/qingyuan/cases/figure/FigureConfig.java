package org.qingyuan.cases.figure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Figures of leads. */
@ConfigMapping(prefix = "qingyuan.figures")
interface FigureConfig {
    /** The smallest count that is told; smaller ones are hidden, with one more beside them. At least 2. */
    @WithDefault("3")
    int smallest();
}
