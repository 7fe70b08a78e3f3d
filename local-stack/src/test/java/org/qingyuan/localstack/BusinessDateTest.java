package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessDateTest {
    @TempDir
    private Path folder;

    @Test
    void writesHowManyDaysTheDateIsMoved() throws IOException {
        Home home = Home.of(folder, folder.resolve("state").toString());
        BusinessDate date = new BusinessDate(home);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        assertThat(date.today()).isEqualTo(today);

        date.set(today.plusDays(12));
        assertThat(Files.readString(home.dateOffset())).isEqualTo("12\n");
        assertThat(date.today()).isEqualTo(today.plusDays(12));

        date.set(today.minusDays(3));
        assertThat(Files.readString(home.dateOffset())).isEqualTo("-3\n");

        date.reset();
        assertThat(date.today()).isEqualTo(today);
    }
}
