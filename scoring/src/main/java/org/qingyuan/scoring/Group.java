package org.qingyuan.scoring;

import java.util.List;

/** 项目: indicators that belong together. */
public record Group(String code, String title, List<Indicator> indicators) {
    public Group {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }
}
