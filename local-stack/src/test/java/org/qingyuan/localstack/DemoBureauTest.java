package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.qingyuan.localstack.realm.DemoUser;

class DemoBureauTest {
    private final DemoBureau bureau = DemoBureau.read(Home.of(Path.of(".."), null));

    @Test
    void findsAnAccountByNameThenByRole() {
        assertThat(bureau.account("staff-fazhi")).map(DemoUser::username).contains("staff-fazhi");
        assertThat(bureau.account("discipline")).map(DemoUser::username).contains("discipline");
        assertThat(bureau.account("nobody")).isEmpty();
    }

    @Test
    void hasAnAccountForEveryRoleOfAPerson() {
        assertThat(bureau.accounts())
                .flatExtracting(DemoUser::roles)
                .contains(
                        "staff",
                        "unit-leader",
                        "discipline",
                        "discipline-head",
                        "intake",
                        "case-manager",
                        "handler",
                        "adjudicator",
                        "inspector",
                        "bureau-leader",
                        "superior",
                        "auditor",
                        "admin");
    }

    @Test
    void knowsItsUnits() {
        assertThat(bureau.unit("政工室")).isEqualTo("019b76da-a800-727a-99cb-469461d617b5");
        assertThatThrownBy(() -> bureau.unit("没有的单位")).isInstanceOf(StackException.class);
    }
}
