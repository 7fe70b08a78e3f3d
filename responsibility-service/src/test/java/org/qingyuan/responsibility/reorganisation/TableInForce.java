package org.qingyuan.responsibility.reorganisation;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.responsibility.revision.RevisionBureau;

/** Where every reorganisation begins: a bureau with a table in force. */
abstract class TableInForce {
    RevisionBureau bureau;
    Reform reform;
    JsonPath plan;

    @BeforeEach
    void aTableInForce() {
        bureau = new RevisionBureau();
        reform = new Reform(bureau);
        plan = bureau.published(RevisionBureau.table());
    }
}
