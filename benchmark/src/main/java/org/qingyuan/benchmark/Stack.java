package org.qingyuan.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The stack that is measured: one of its own beside whatever else runs, with its own ports and its own data.
 *
 * @param project the folder of the clone
 * @param local where this stack keeps its data ({@code QINGYUAN_LOCAL})
 */
record Stack(Path project, Path local, int portBase) {
    static final String DATABASE = "responsibility";
    static final String OWNER = "responsibility_owner";
    static final String APPLICATION = "responsibility_app";
    static final String SUPERUSER = "postgres";

    /** @return what the launcher said */
    String start() throws IOException, InterruptedException {
        return run("--background", "--port-base=" + portBase);
    }

    void stop() throws IOException, InterruptedException {
        run("stop");
    }

    String status() throws IOException, InterruptedException {
        return run("status");
    }

    String token(String account) throws IOException, InterruptedException {
        return run("token", account).strip();
    }

    String gateway() {
        return "http://127.0.0.1:" + portBase;
    }

    String service() {
        return "http://127.0.0.1:" + (portBase + 1);
    }

    int postgresPort() {
        return portBase + 5;
    }

    Path postgresLog() {
        return local.resolve("logs/postgres.log");
    }

    Connection connect(String role) throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/" + DATABASE, role, password(role));
    }

    String password(String role) throws IOException {
        Properties secrets = new Properties();
        try (Reader in = Files.newBufferedReader(local.resolve("secrets/secrets.properties"))) {
            secrets.load(in);
        }
        return secrets.getProperty(role + "_password");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(project.resolve("run").toString()));
        command.addAll(List.of(arguments));
        return Command.run(command, Map.of("QINGYUAN_LOCAL", local.toString()));
    }
}
