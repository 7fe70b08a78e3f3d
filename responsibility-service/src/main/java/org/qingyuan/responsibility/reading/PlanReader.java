package org.qingyuan.responsibility.reading;

import java.io.InputStream;
import org.qingyuan.responsibility.reading.table.PlanTableReader;
import org.qingyuan.responsibility.reading.word.DocxTables;

/** From the bytes of a .docx to the words of a plan. */
public final class PlanReader {
    /**
     * @param file the name of the document, for problems
     * @throws UnreadableDocument when it cannot become a plan
     */
    public PlanText read(InputStream in, String file) {
        return new PlanTableReader().read(DocxTables.read(in, file));
    }
}
