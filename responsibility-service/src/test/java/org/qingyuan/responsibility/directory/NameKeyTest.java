package org.qingyuan.responsibility.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.testkit.QingyuanTestResource;

/** Java and the database say the same about when two names are one. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class NameKeyTest {
    @Inject
    EntityManager em;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "长 效 教 育 机 制|长效教育机制",
                "　治　安　|治安",
                "治\u00a0安\u2003大\u200b队\ufeff|治安大队",
                "治\t安\u2028大\u205f队|治安大队",
                "第（１）支队|第(1)支队",
                "ＡＢc|abc",
                "派出所|派出所"
            })
    void spacingWidthAndCaseAreTypography(String words, String key) {
        assertEquals(key, NameKey.of(words));
        assertEquals(
                key,
                em.createNativeQuery("SELECT name_key(:words)", String.class)
                        .setParameter("words", words)
                        .getSingleResult());
    }
}
