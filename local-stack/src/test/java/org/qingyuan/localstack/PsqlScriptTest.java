package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.localstack.PsqlScript.Step;

class PsqlScriptTest {
    @Test
    void readsStatementsResultsAndConnections() {
        List<Step> steps = PsqlScript.parse("""
                -- a remark; with a semicolon
                SELECT format('CREATE ROLE %I', role)
                FROM roles \\gexec

                ALTER ROLE app PASSWORD :'app_password';
                \\connect case
                GRANT USAGE
                  ON SCHEMA public TO app;
                """, name -> name + "'s");

        assertThat(steps)
                .containsExactly(
                        new Step.ExecuteResult("SELECT format('CREATE ROLE %I', role)\nFROM roles"),
                        new Step.Execute("ALTER ROLE app PASSWORD 'app_password''s';"),
                        new Step.Connect("case"),
                        new Step.Execute("GRANT USAGE\nON SCHEMA public TO app;"));
    }

    @Test
    void refusesAStatementWithoutAnEnd() {
        assertThatThrownBy(() -> PsqlScript.parse("SELECT 1", name -> name))
                .hasMessageContaining("ends within a statement");
    }

    @Test
    void readsTheScriptOfTheDatabases() throws IOException {
        List<Step> steps =
                PsqlScript.parse(Files.readString(Path.of("../deploy/database/roles.sql")), name -> "secret");

        assertThat(steps).filteredOn(Step.Connect.class::isInstance).hasSize(3);
        assertThat(steps).filteredOn(Step.ExecuteResult.class::isInstance).hasSize(2);
        assertThat(steps).contains(new Step.Execute("ALTER ROLE case_owner PASSWORD 'secret';"));
    }
}
