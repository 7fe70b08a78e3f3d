package org.qingyuan.responsibility.reading.table;

import org.qingyuan.responsibility.reading.ValueField;
import org.qingyuan.responsibility.reading.ValueOrigin;
import org.qingyuan.responsibility.reading.ValueSource;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;

/** The cell that a value was taken from, and whether it stands in the row itself. */
record Found(GridCell cell, ValueOrigin origin) {
    boolean above() {
        return origin == ValueOrigin.ABOVE;
    }

    ValueSource source(ValueField field, Grid grid) {
        return new ValueSource(field, grid.ref(cell), origin);
    }
}
